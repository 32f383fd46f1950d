import { type Day, daysBefore } from '@esep/law'
import type { Client } from 'pg'
import { readData } from './data.ts'
import { instantAt } from './era.ts'
import type { Random } from './random.ts'

interface Said {
  readonly language: 'kk' | 'ru'
  readonly text: string
}

interface LeakReportTexts {
  /** About something on the page of an outcome. */
  readonly outcome: readonly Said[]
  /** Without a page. */
  readonly anywhere: readonly Said[]
}

interface Seeding {
  readonly random: Random
  readonly today: Day
}

/** Yesterday evening some residents reported that something got out: in outcomes of the accounts' police body, and somewhere. */
export async function reportLeaks(client: Client, { random, today }: Seeding): Promise<void> {
  const texts: LeakReportTexts = JSON.parse(readData('texts/leak-reports.json'))
  const ids = await newestOutcomes(client, texts.outcome.length)
  const reports = [
    ...ids.flatMap((id, at) => {
      const said = texts.outcome[at]
      return said ? [{ page: `/${said.language}/outcomes/${id}`, ...said }] : []
    }),
    ...texts.anywhere.map((said) => ({ page: null, ...said })),
  ]
  for (const [at, { page, text }] of reports.entries()) {
    const receivedAt = instantAt(daysBefore(today, 1), `20:${10 + at}`)
    await client.query(
      'insert into dropbox.leak_report (id, page, text, received_at) values ($1, $2, $3, $4)',
      [random.uuid(), page, text, receivedAt],
    )
  }
}

async function newestOutcomes(client: Client, count: number): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(
    `select outcome.id
       from public_record.outcome
      where withdrawn_at is null
        and exists (
          select from internal.meeting_precinct part
            join internal.precinct on precinct.id = part.precinct_id
            join internal.precinct_point point on point.id = precinct.point_id
            join internal.staff on staff.body_id = point.body_id and staff.login = 'reviewer'
           where part.meeting_id = outcome.id
        )
      order by published_at desc, outcome.id
      limit $1`,
    [count],
  )
  return rows.map(({ id }) => id)
}
