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

/** What stands of one duty, and since when. */
export async function standing(
  api: Pick<Api, 'em'>,
  { precinctId, duty, quarter = '%', meetingId = null, staffId = null }: Cell,
): Promise<Standing> {
  const [row] = await api.em().execute<Standing[]>(
    `select verdict, cause, to_json(since) #>> '{}' as since
       from internal.finding
      where precinct_id = ? and duty = ? and quarter like ? and until is null
        and meeting_id is not distinct from ? and staff_id is not distinct from ?`,
    [precinctId, duty, quarter, meetingId, staffId],
  )
  return row ?? { verdict: 'none', cause: 'NONE', since: '' }
}

interface Cell {
  readonly precinctId: string
  readonly duty: string
  /** Left out where only one can be meant. */
  readonly quarter?: string
  readonly meetingId?: string | null
  readonly staffId?: string | null
}

interface Standing {
  readonly verdict: string
  readonly cause: string
  readonly since: string
}
