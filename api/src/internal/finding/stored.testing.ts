import type { Api } from '../../testing/index.ts'

/** A row of the history of findings, as a test looks at it. */
export interface StoredRow {
  readonly quarter: string
  readonly duty: string
  readonly verdict: string
  readonly cause: string
  readonly edition: string
  readonly ended: boolean
}

/** What is stored of a precinct, ended rows included; a duty of many in the order of its history. */
export function stored(
  api: Pick<Api, 'em'>,
  { precinctId, duty = '%', meetingId }: { precinctId: string; duty?: string; meetingId?: string },
): Promise<StoredRow[]> {
  return api.em().execute<StoredRow[]>(
    `select quarter, duty, verdict, cause, edition, until is not null as ended
       from internal.finding
      where precinct_id = ? and duty like ? and (?::uuid is null or meeting_id = ?)
      order by duty, since, quarter`,
    [precinctId, duty, meetingId ?? null, meetingId ?? null],
  )
}

/** What residents can read of a precinct. */
export function published(
  api: Pick<Api, 'em'>,
  precinctId: string,
): Promise<Record<string, unknown>[]> {
  return api
    .em()
    .execute('select * from public_record.finding where precinct_id = ? order by duty, quarter', [
      precinctId,
    ])
}
