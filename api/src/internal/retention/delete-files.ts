import type { Ask } from '../ask.ts'
import type { VideoFiles } from '../video/video-files.ts'
import type { PurgeRow } from './purge-row.ts'

interface Deleting {
  readonly ask: Ask
  readonly files: Pick<VideoFiles, 'remove'>
  readonly now: string
}

/**
 * Deletes the files of a meeting, and then says so. Files go before rows: while a row names a file it can be found, and a
 * file that no row names would stay for ever.
 */
export async function deleteFiles(
  { ask, files, now }: Deleting,
  { id, meetingId, sparesAll, filesGoneAt }: PurgeRow,
): Promise<void> {
  if (filesGoneAt !== null) return

  const there = sparesAll
    ? []
    : await ask<{ key: string }>(
        `select file_key as key from internal.video where meeting_id = ? and file_key is not null`,
        [meetingId],
      )
  for (const { key } of there) await files.remove(key)
  await ask(
    `update internal.purge
        set files_gone_at = ?,
            files = case when spares_all or exists (
                      select from internal.purge earlier
                       where earlier.meeting_id = purge.meeting_id and earlier.turn < purge.turn and not earlier.spares_all
                    ) then 0
                    else (select count(*) from internal.video
                           where video.meeting_id = purge.meeting_id and video.container is not null) end
      where id = ? and files_gone_at is null`,
    [now, id],
  )
}
