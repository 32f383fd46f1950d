import type { Day, Editions, Instant } from '@esep/law'
import type { MikroORM } from '@mikro-orm/postgresql'
import { settleVideo } from './settle.ts'
import { Video } from './video.entity.ts'
import type { VideoFiles } from './video-files.ts'

interface Settling {
  readonly orm: MikroORM
  readonly files: VideoFiles
  readonly now: Instant
  readonly today: Day
  readonly editions: Editions
}

/** Takes what had come whole when the process ended, before it could be looked at. */
export async function settleAll({ orm, ...settling }: Settling): Promise<void> {
  const awaited = await orm.em.fork().find(Video, {
    state: 'awaited',
    meeting: { purgedAt: null },
  })
  for (const video of awaited) await settleVideo({ ...settling, em: orm.em.fork() }, video)
}
