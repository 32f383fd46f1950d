import { type Day, dayOf, daysAfter, type Editions, type Instant, policyOn } from '@esep/law'
import { inDatabase } from '../../database/in-database.ts'
import { type Ask, askOn } from '../ask.ts'
import { readEditions } from '../policy/editions.ts'
import { makeCells } from './cells.ts'
import { judgeMany } from './judge-many.ts'
import { midnightOf } from './midnight.ts'

/**
 * Judges by the calendar: for every day that began since this was last done, each as of its midnight in Almaty, so that the
 * history tells on which day a verdict turned though nobody was there to see it. Done twice it does nothing more. Returns
 * the days.
 */
export async function judgeNights(url: string, now: Instant): Promise<Day[]> {
  const { editions, missed } = await inDatabase(url, async (client) => {
    const ask = askOn(client)
    const editions = await readEditions(ask)
    return { editions, missed: await missedNights(ask, { editions, now }) }
  })
  for (const day of missed) await judgeNight(url, day, editions)
  return missed
}

async function missedNights(
  ask: Ask,
  { editions, now }: { readonly editions: Editions; readonly now: Instant },
): Promise<Day[]> {
  const today = dayOf(now, editions[0].policy)
  const [last] = await ask<{ day: Day | null }>(
    'select max(day)::text as day from internal.judged_night',
  )
  if (!last?.day) return [today]

  const missed: Day[] = []
  for (let day = daysAfter(last.day, 1); day <= today; day = daysAfter(day, 1)) missed.push(day)
  return missed
}

async function judgeNight(url: string, day: Day, editions: Editions): Promise<void> {
  const now = midnightOf(day, policyOn(day, editions).policy)
  await inDatabase(url, (client) => makeCells(askOn(client), { today: day, editions }))
  const { cells } = await judgeMany(url, { which: 'open', now, today: day, editions })
  await inDatabase(url, (client) => noteNight(askOn(client), { day, now, cells }))
}

interface Night {
  readonly day: Day
  readonly now: Instant
  readonly cells: number
}

/** Keeps that a day was judged, and tells residents up to which day they read. */
export async function noteNight(ask: Ask, { day, now, cells }: Night): Promise<void> {
  await ask(
    `insert into internal.judged_night (day, judged_at, cells) values (?, ?, ?) on conflict do nothing`,
    [day, now, cells],
  )
  await ask(
    `insert into public_record.judging (through, at) values (?, ?)
         on conflict (single) do update set through = excluded.through, at = excluded.at
      where judging.through < excluded.through`,
    [day, now],
  )
}
