import { ApolloServer } from '@apollo/server'
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify'
import { dayOf, order2023 } from '@esep/law'
import { type FastifyInstance, fastify } from 'fastify'
import type { Clock } from '../shared/clock.ts'
import { printedSchema } from '../shared/sdl.ts'
import { throttle } from '../shared/throttle.ts'
import { type Asker, type PublicContext, publicContext } from './context.ts'
import type { Database } from './database.ts'
import { formatFault, type Log } from './faults.ts'
import { limits } from './limits.ts'
import { openGround } from './locate/ground.ts'
import { publicSchema } from './schema.ts'
import { sql } from './sql.ts'

const largestBody = 64 * 1024

/** A household looks up a few slips; whoever guesses at codes would need more of them than there is time for. */
const slipLimits = { milliseconds: 600_000, fromOneAddress: 30, fromAll: 3000 }

interface Parts {
  readonly database: Database
  readonly clock: Clock
  readonly log: Log
  /** Proxies on other machines that are believed when they say who asks; this machine's always are. */
  readonly proxies?: readonly string[]
}

/** The public API, ready to listen or to be asked in process; it keeps no record of who asks what. */
export async function publicServer(parts: Parts): Promise<FastifyInstance> {
  const { database, clock, log, proxies = [] } = parts
  const ground = openGround(database)
  const schema = publicSchema()
  const trustProxy = ['loopback', ...proxies]
  const server = fastify({ bodyLimit: largestBody, logger: false, trustProxy })
  const mayAsk = throttle(slipLimits)
  const apollo = new ApolloServer<PublicContext>({
    ...limits,
    schema,
    formatError: formatFault(log),
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    nodeEnv: 'production',
    // NOTE: Apollo would end the process by the signal again, before its own way to stop is through.
    stopOnTerminationSignals: false,
    plugins: [...limits.plugins, fastifyApolloDrainPlugin(server)],
  })
  await apollo.start()

  server.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    handler: fastifyApolloHandler(apollo, {
      context: async ({ method, ip }) =>
        publicContext({ database, ground, asker: askerBy(method, ip), now: clock() }),
    }),
  })
  server.get('/schema.graphql', async (_, reply) =>
    reply.type('text/plain; charset=utf-8').send(printedSchema(schema)),
  )
  server.get('/livez', async () => ({ live: true }))
  server.get('/readyz', async (_, reply) => {
    const ready = await isReady()
    return reply.code(ready ? 200 : 503).send({ ready })
  })
  return server

  function askerBy(method: string, address: string): Asker {
    return { hasPosted: method === 'POST', mayAskForSlip: (now) => mayAsk(address, now) }
  }

  async function isReady(): Promise<boolean> {
    try {
      await database.rows(sql`select from public_record.territory limit 1`)
      await ground.current(dayOf(clock(), order2023))
      return true
    } catch {
      return false
    }
  }
}
