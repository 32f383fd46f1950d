import { fileURLToPath } from 'node:url'
import staticFiles from '@fastify/static'
import type { FastifyInstance } from 'fastify'

const root = fileURLToPath(new URL('../graphiql/', import.meta.url))

// NOTE: the editor writes style elements of its own; nothing else is allowed in.
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** Serves GraphiQL, which is built with the project and loads nothing from elsewhere. */
export async function serveGraphiql(server: FastifyInstance): Promise<void> {
  await server.register(staticFiles, {
    root,
    prefix: '/graphiql/',
    setHeaders: (reply) => {
      reply.header('content-security-policy', policy)
      reply.header('x-content-type-options', 'nosniff')
      reply.header('referrer-policy', 'no-referrer')
    },
  })
  server.get('/graphiql', async (_, reply) => reply.redirect('/graphiql/'))
}
