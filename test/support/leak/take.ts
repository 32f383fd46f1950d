import type { Api } from '@esep/api/testing'
import { Client } from 'pg'
import { lookedAfter } from './after.ts'
import { cancelled, missed, moved, scheduled } from './arrange.ts'
import { pick } from './draw.ts'
import { type Ground, groundOf } from './ground.ts'
import { answeredLater, followed, held } from './hold.ts'
import { type Journey, journeyOf, together } from './journey.ts'
import { corrected, prepared } from './prepare.ts'
import { published, reviewed, withdrawn } from './publish.ts'
import { taleOf } from './tale.ts'

/** The evenings on which the meetings are held. */
const days = [
  ...['2026-02-11', '2026-03-18', '2026-04-15', '2026-05-20', '2026-06-17'],
  ...['2026-07-15', '2026-08-19', '2026-09-16', '2026-10-14', '2026-11-18'],
]

/**
 * Takes that many meetings the whole way, and every tenth more to a day on which it is not held; of the first two evenings the
 * year of keeping passes.
 */
export async function takeAll(api: Api, count: number): Promise<Journey[]> {
  const ground = await groundOf(api)
  const all: Journey[] = []
  for (const [index, day] of days.entries()) {
    const journeys = Array.from({ length: count + Math.ceil(count / 10) }, (_, number) => number)
      .filter((number) => number % days.length === index)
      .map((number) => journeyOf(taleOf(number), day, precinctsOf(number, ground)))
    await takeOn(api, day, {
      outcomes: journeys.filter(({ tale }) => tale.number < count),
      others: journeys.filter(({ tale }) => tale.number >= count),
    })
    all.push(...journeys)
  }
  await api.night('purge_materials', afterTwoEvenings)
  return all
}

/** The midnight after which the year of the first two evenings is over. */
const afterTwoEvenings = '2027-03-18T19:00:00Z'

/** The precincts in turn; every fourth meeting is a joint one with the precinct beside. */
function precinctsOf(number: number, { pairs }: Ground): readonly string[] {
  const [own, beside] = pick(pairs, Math.floor(number / days.length))
  return number % 4 === 3 ? [own, beside] : [own]
}

interface Journeys {
  readonly outcomes: readonly Journey[]
  /** Those that come to nothing. */
  readonly others: readonly Journey[]
}

async function takeOn(api: Api, day: string, { outcomes, others }: Journeys): Promise<void> {
  const from = (days: number, hour = '05') =>
    ({ api, at: `${Temporal.PlainDate.from(day).add({ days })}T${hour}:00:00Z` }) as const
  const [off, never] = [0, 1].map((half) => others.filter((_, index) => index % 2 === half))

  await together([...outcomes, ...others], from(-20), scheduled)
  await together([...outcomes, ...others], from(-12), moved)
  await together([...outcomes, ...others], from(-11), prepared)
  await together(off ?? [], from(-2), cancelled)
  await together(never ?? [], from(0, '16'), missed)
  await together(outcomes, from(0, '16'), held)
  await together(outcomes, from(2), followed)
  await publishedOn(outcomes, { ...from(3), as: 'reviewer' })
  await together(outcomes.filter(isLookedAfter), { ...from(4), as: 'head' }, lookedAfter)
  const done = outcomes.filter((journey) => journey.published)
  const again = done.filter(({ tale }) => tale.number % 3 === 1)
  await together(again, from(5), (asking, journey) => answeredLater(asking, journey, 1))
  await publishedOn(again, { ...from(6), as: 'reviewer' })
  await analysed(api)
  await together(done, { ...from(7), as: 'reviewer' }, withdrawn)
  await together(done, { ...from(8), as: 'reviewer' }, corrected)
}

/** Lets the server take its statistics of what is public, as it does by itself at any time, before words of it are regretted. */
async function analysed({ urls }: Api): Promise<void> {
  const client = new Client(urls.owner)
  await client.connect()
  await client.query('analyze')
  await client.end()
}

/** All of one evening, so that the others are as quick as before. */
function isLookedAfter({ tale }: Journey): boolean {
  return tale.number % days.length === 1
}

async function publishedOn(
  journeys: readonly Journey[],
  moment: Parameters<typeof together>[1],
): Promise<void> {
  await together(journeys, moment, reviewed)
  await together(journeys, moment, published)
}
