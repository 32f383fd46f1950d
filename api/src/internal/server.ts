import { ApolloServer } from '@apollo/server'
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled'
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify'
import type { MikroORM } from '@mikro-orm/postgresql'
import { type FastifyInstance, type FastifyReply, type FastifyRequest, fastify } from 'fastify'
import type { Clock } from '../shared/clock.ts'
import { InternalContext } from './context.ts'
import { formatFault, type Log } from './faults.ts'
import { serveGraphiql } from './graphiql.ts'
import { limits } from './limits.ts'
import { openRequest } from './open-request.ts'
import { internalSchema } from './schema.ts'
import { serveUploads } from './video/serve-uploads.ts'
import type { VideoFiles } from './video/video-files.ts'

// Bytes. A register of ten thousand, kept on paper, comes at once.
const largestBody = 2 * 1024 * 1024

interface Parts {
  readonly orm: MikroORM
  readonly clock: Clock
  readonly log: Log
  /** Where residents find the portal; it stands on what is printed for them. */
  readonly portalUrl: string
  readonly files: VideoFiles
}

/** The internal API, ready to listen or to be asked in process. */
export async function internalServer(parts: Parts): Promise<FastifyInstance> {
  const { orm, log } = parts
  const server = fastify({ bodyLimit: largestBody, logger: false })
  const apollo = new ApolloServer<InternalContext>({
    ...limits,
    schema: internalSchema(),
    formatError: formatFault(log),
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    nodeEnv: 'production',
    // NOTE: Apollo would end the process by the signal again, before its own way to stop is through.
    stopOnTerminationSignals: false,
    plugins: [
      ...limits.plugins,
      ApolloServerPluginCacheControlDisabled(),
      fastifyApolloDrainPlugin(server),
    ],
  })
  await apollo.start()

  server.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    onRequest: keptByNobody,
    handler: fastifyApolloHandler(apollo, { context: (request) => contextOf(request, parts) }),
  })
  await serveGraphiql(server)
  await serveUploads(server, { ...parts, contextOf: (request) => contextOf(request, parts) })
  server.get('/livez', async () => ({ live: true }))
  server.get('/readyz', async (_, reply) => {
    const ready = await isReady(orm)
    return reply.code(ready ? 200 : 503).send({ ready })
  })
  return server
}

/** Says that no answer is kept on its way; Apollo would find that out for every field anew. */
function keptByNobody(_: FastifyRequest, reply: FastifyReply, done: () => void): void {
  reply.header('cache-control', 'no-store')
  done()
}

async function contextOf(
  { headers, ip }: FastifyRequest,
  { orm, clock, portalUrl }: Parts,
): Promise<InternalContext> {
  const em = orm.em.fork()
  const now = clock()
  const { authorization } = headers
  const { session, editions } = await openRequest(em, { authorization, now })
  const accepted = headers['accept-language']
  return new InternalContext({
    ...{ em, now, session, accepted, address: ip, editions, portalUrl },
  })
}

async function isReady(orm: MikroORM): Promise<boolean> {
  try {
    await orm.em.fork().execute('select from internal.meeting limit 1')
    return true
  } catch {
    return false
  }
}
