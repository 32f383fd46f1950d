import type { Instant, Problem } from '@esep/law'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { InternalContext } from '../context.ts'
import { judgeTouched } from '../finding/judge-touched.ts'
import { takeTouched } from '../finding/touched.ts'
import { type Container, containerOf } from './container.ts'
import { Video } from './video.entity.ts'
import type { VideoFiles } from './video-files.ts'

type Judging = Pick<InternalContext, 'em' | 'now' | 'today' | 'editions'>

/** What a file is taken with. */
export interface Settling extends Judging {
  readonly files: VideoFiles
}

/**
 * Takes a file when all of it has come and it is what was declared; what is not goes, and may be sent again. Done twice it
 * does nothing more. Gives why it was not taken; null where it was, or is still to come.
 */
export async function settleVideo(settling: Settling, video: Video): Promise<Problem | null> {
  const { files } = settling
  const { fileKey, bytes } = video
  if (fileKey === null || video.state === 'kept') return null
  if ((await files.sizeOf(fileKey)) !== bytes) return null

  const container = containerOf(await files.headOf(fileKey))
  if (!container) return drop(settling, video, 'VIDEO_NOT_VIDEO')
  if ((await files.hashOf(fileKey)) !== video.hash) {
    return drop(settling, video, 'VIDEO_HASH_DIFFERS')
  }
  return keep(settling, video, container)
}

/** Lets go of what came, so that it can be sent again from its first byte. */
export async function drop(
  { em, files }: Pick<Settling, 'em' | 'files'>,
  { id, fileKey }: Video,
  problem: Problem,
): Promise<Problem> {
  if (fileKey !== null) await files.remove(fileKey)
  await em.execute(`update internal.video set problem = ? where id = ? and state = 'awaited'`, [
    problem,
    id,
  ])
  return problem
}

async function keep(
  settling: Settling,
  { id, fileKey, meeting }: Video,
  container: Container,
): Promise<Problem | null> {
  const { em, files, now } = settling
  takeTouched(em)
  const isKept = await em.transactional(async (inside) => {
    if (await isPurgedUnderLock(inside, meeting.id)) return false
    const video = await inside.findOneOrFail(Video, id, { refresh: true })
    if (video.state === 'awaited') await noteKept(settling, inside, { video, container, now })
    return true
  })
  if (isKept) return null

  if (fileKey !== null) await files.remove(fileKey)
  return 'MATERIALS_PURGED'
}

interface Kept {
  readonly video: Video
  readonly container: Container
  readonly now: Instant
}

async function noteKept(
  { now, today, editions }: Settling,
  em: EntityManager,
  { video, container }: Kept,
): Promise<void> {
  video.keep(container, now)
  await em.flush()
  await judgeTouched({ em, now, today, editions })
}

/** Whether the materials of a meeting are gone; nobody deletes them until the transaction is over. */
export async function isPurgedUnderLock(em: EntityManager, meetingId: string): Promise<boolean> {
  const [meeting] = await em.execute<{ purged: boolean }[]>(
    'select purged_at is not null as purged from internal.meeting where id = ? for update',
    [meetingId],
  )
  return meeting?.purged ?? true
}
