import type { IncomingMessage } from 'node:http'
import { groundOf, mayAct, type Problem, wordingOf } from '@esep/law'
import type { MikroORM } from '@mikro-orm/postgresql'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { InternalContext } from '../context.ts'
import { type Log, nameOf } from '../faults.ts'
import { findMeeting } from '../meeting/find.ts'
import { containerOf, tellingBytes } from './container.ts'
import { findVideo } from './find.ts'
import { drop, isPurgedUnderLock, settleVideo } from './settle.ts'
import { type HandleTus, type Refused, tusOver } from './tus.ts'
import type { Video } from './video.entity.ts'
import type { VideoFiles } from './video-files.ts'

interface Parts {
  readonly orm: MikroORM
  readonly files: VideoFiles
  readonly log: Log
  contextOf(request: FastifyRequest): Promise<InternalContext>
}

/** A file that somebody may send, by whom and when. */
interface Sending {
  readonly context: InternalContext
  readonly video: Video
  readonly fileKey: string
}

const tus = { 'tus-resumable': '1.0.0', 'cache-control': 'no-store' }

const statusOf: Partial<Record<Problem, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  MATERIALS_PURGED: 410,
  VIDEO_NOT_VIDEO: 415,
}

/**
 * Takes the files of recordings by the tus protocol, each at the address that its declaration gave, from whoever may add to
 * the meeting. Nothing is ever read back here.
 */
export async function serveUploads(server: FastifyInstance, parts: Parts): Promise<void> {
  const handleTus = tusOver(parts.files, parts.orm)
  const underWay = new Set<IncomingMessage>()
  await server.register((scope, _options, done) => {
    scope.addContentTypeParser('application/offset+octet-stream', (_request, _body, read) =>
      read(null),
    )
    // NOTE: a file may come for hours; it is resumed after the next start.
    scope.addHook('preClose', async () => {
      for (const request of underWay) request.destroy()
    })
    scope.options('/videos/:id', async (_request, reply) =>
      reply
        .code(204)
        .headers({ ...tus, 'tus-version': '1.0.0', 'tus-extension': 'creation' })
        .send(),
    )
    scope.route<{ Params: { id: string } }>({
      url: '/videos/:id',
      method: ['POST', 'HEAD', 'PATCH'],
      handler: (request, reply) => take({ request, reply, parts, handleTus, underWay }),
    })
    done()
  })
}

interface Taking {
  readonly request: FastifyRequest<{ Params: { id: string } }>
  readonly reply: FastifyReply
  readonly parts: Parts
  readonly handleTus: HandleTus
  readonly underWay: Set<IncomingMessage>
}

async function take(taking: Taking): Promise<FastifyReply | undefined> {
  const { request, reply, parts, handleTus, underWay } = taking
  const context = await parts.contextOf(request)
  const found = await sendingOf(context, request.params.id)
  if (typeof found === 'string') return answer(reply, refusal(found, context))

  const problem = await prepare(found, parts)
  if (problem) return answer(reply, refusal(problem, context))
  if (request.method === 'POST') return created(taking, found)

  reply.hijack()
  underWay.add(request.raw)
  try {
    await handleTus(request.raw, reply.raw, {
      fileKey: found.fileKey,
      whenComplete: () => complete(found, parts),
    })
  } catch (fault) {
    parts.log(JSON.stringify({ fault: nameOf(fault), path: 'videos' }))
    reply.raw.destroy()
  } finally {
    underWay.delete(request.raw)
  }
  return undefined
}

/** What somebody sends, or why they may not. */
async function sendingOf(context: InternalContext, id: string): Promise<Sending | Problem> {
  if (!context.session) return 'UNAUTHENTICATED'
  const video = await findVideo(context, id)
  const meeting = video && (await findMeeting(context, video.meeting.id))
  if (!meeting || video.fileKey === null) return 'NOT_FOUND'
  if (!mayAct(context.actor, 'film', meeting)) return 'FORBIDDEN'
  return { context, video, fileKey: video.fileKey }
}

/** Makes room for what comes, and looks at what has come; a file is made only while its meeting is not purged. */
async function prepare({ context, video, fileKey }: Sending, { files }: Parts) {
  const { em } = context
  if (video.state === 'kept') return null
  const isPurged = await em.transactional(async (inside) => {
    const purged = await isPurgedUnderLock(inside, video.meeting.id)
    if (!purged) await files.ensure(fileKey)
    return purged
  })
  if (isPurged) return 'MATERIALS_PURGED'

  const size = (await files.sizeOf(fileKey)) ?? 0
  const tells = size >= tellingBytes && size !== video.bytes
  if (tells && !containerOf(await files.headOf(fileKey))) {
    return drop({ em, files }, video, 'VIDEO_NOT_VIDEO')
  }
  return settleVideo({ ...judging(context), files }, video)
}

async function complete({ context, video }: Sending, { files }: Parts): Promise<Refused | null> {
  const problem = await settleVideo({ ...judging(context), files }, video)
  return problem && refusal(problem, context)
}

function created({ request, reply }: Taking, { context, video }: Sending): FastifyReply {
  if (Number(request.headers['upload-length']) !== video.bytes) {
    return answer(reply, refusal('INVALID_INPUT', context))
  }
  return reply
    .code(201)
    .headers({ ...tus, location: `/videos/${video.id}` })
    .send()
}

function judging({ em, now, today, editions }: InternalContext) {
  return { em, now, today, editions }
}

/** The same answer as a mutation gives. */
function refusal(code: Problem, { language }: InternalContext): Refused {
  const error = { code, ground: groundOf(code), message: wordingOf(code, language) }
  return { status: statusOf[code] ?? 422, body: JSON.stringify({ errors: [error] }) }
}

function answer(reply: FastifyReply, { status, body }: Refused): FastifyReply {
  return reply.code(status).headers(tus).type('application/json').send(body)
}
