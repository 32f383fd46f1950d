import { type FastifyError, type FastifyInstance, type FastifyReply, fastify } from 'fastify'
import type { Clock } from '../shared/clock.ts'
import { type Limits, throttle } from '../shared/throttle.ts'
import type { Box } from './box.ts'
import { objectionIn } from './objection.ts'
import { type Problem, problems, reportIn } from './report.ts'

const largestBody = 32 * 1024
const retryAfter = '600'

/** A resident sends a few; a flood stops long before it fills a disk. */
const usualLimits: Limits = { milliseconds: 600_000, fromOneAddress: 5, fromAll: 100 }

/** Where faults are written down. */
type Log = (line: string) => void

interface Parts {
  readonly box: Box
  readonly clock: Clock
  readonly log: Log
  readonly limits?: Limits
  /** Proxies on other machines that are believed when they say who sends; this machine's always are. */
  readonly proxies?: readonly string[]
}

/**
 * The drop box, ready to listen or to be asked in process: a POST for reports of leaks and one for objections,
 * which the portal forwards. Nothing is written down about what is sent or its sender; the address, of which only the count in memory is made, comes from the portal.
 */
export function dropboxServer(parts: Parts): FastifyInstance {
  const { box, clock, log, limits = usualLimits, proxies = [] } = parts
  const trustProxy = ['loopback', ...proxies]
  const server = fastify({ bodyLimit: largestBody, logger: false, trustProxy })
  const mayReport = throttle(limits)
  const mayObject = throttle(limits)
  server.removeContentTypeParser('text/plain')
  server.setErrorHandler((fault: FastifyError, _, reply) => answerFault(fault, reply, log))

  server.post('/', async ({ body, ip }, reply) => {
    const report = reportIn(body)
    if (typeof report === 'string') return refuse(reply, 400, report)
    if (!mayReport(ip, clock())) return refuseForNow(reply)

    await box.put(report)
    return reply.code(201).send({ accepted: true })
  })
  server.post('/objections', async ({ body, ip }, reply) => {
    const objection = objectionIn(body)
    if (typeof objection === 'string') return refuse(reply, 400, objection)
    if (!mayObject(ip, clock())) return refuseForNow(reply)

    await box.putObjection(objection)
    return reply.code(201).send({ accepted: true })
  })
  server.get('/livez', async () => ({ live: true }))
  server.get('/readyz', async (_, reply) => {
    const ready = await box.isOpen().catch(() => false)
    return reply.code(ready ? 200 : 503).send({ ready })
  })
  return server
}

/** The fault's own message may repeat what was sent, so nobody sees it. */
function answerFault(fault: FastifyError, reply: FastifyReply, log: Log): FastifyReply {
  const { statusCode = 500 } = fault
  if (statusCode === 413) return refuse(reply, 413, 'TOO_LARGE')
  if (statusCode === 415) return refuse(reply, 415, 'NOT_JSON')
  if (statusCode < 500) return refuse(reply, 400, 'NOT_JSON')

  log(JSON.stringify({ fault: `${fault.name} ${fault.code ?? ''}`.trim() }))
  return refuse(reply, 503, 'NOT_KEPT')
}

function refuseForNow(reply: FastifyReply): FastifyReply {
  return refuse(reply.header('retry-after', retryAfter), 429, 'TOO_MANY')
}

function refuse(reply: FastifyReply, status: number, problem: Problem): FastifyReply {
  return reply.code(status).send({ accepted: false, problem, message: problems[problem] })
}
