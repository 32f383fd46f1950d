import 'reflect-metadata'
import { type Cause, causes, type Duty, duties, remarks, type Verdict, verdicts } from '@esep/law'
import { expect, test } from '@jest/globals'
import { migratedDatabase } from '../../testing/template.ts'
import { inDatabase } from '../in-database.ts'
import { seed } from './seed.ts'
import { quiet } from './seeded.testing.ts'

/** What no facts can make a duty come to, beside `cannot_be_met` and `met_with_deviation`, which most never come to. */
const impossible: Readonly<Partial<Record<Duty, readonly Verdict[]>>> = {
  // No machine can tell that another hour or place would have suited more people (¶27).
  TIME: ['unmet'],
  PLACE: ['unmet'],
  // What differs from the register without a reason is not signed (¶32).
  REGISTRATION: ['unmet'],
}

/** A late change with an excusing reason, what follows from it for the notice, a register that differs for a reason, and a gap in a recording (¶27, ¶32). */
const deviating: readonly Duty[] = [
  'CHANGES',
  'NOTICE',
  'LAWFUL_NOTICE',
  'RECORDING',
  'REGISTRATION',
]

/**
 * Every day has every verdict that can be, but one: that a quarter cannot have its lawful notice any more is true only from
 * the day after the last lawful announcement until the quarter ends.
 */
function expected({ isTooLateToAnnounce }: { readonly isTooLateToAnnounce: boolean }): string[] {
  return duties.flatMap((duty) =>
    verdicts.filter((verdict) => canBe(duty, verdict)).map((verdict) => `${duty} ${verdict}`),
  )

  function canBe(duty: Duty, verdict: Verdict): boolean {
    if (verdict === 'cannot_be_met') return duty === 'LAWFUL_NOTICE' && isTooLateToAnnounce
    if (verdict === 'met_with_deviation') return deviating.includes(duty)
    return !impossible[duty]?.includes(verdict)
  }
}

/** Reasons of which a demonstration has none: it begins when the order had long been in force, with its own record. */
const absent: readonly Cause[] = ['ORDER_NOT_IN_FORCE', 'ORDER_NEW', 'BEFORE_RECORDS']

/** Whoever writes down that a meeting was held says at once who reported, and whoever forwards says who was told. */
const unwritten: readonly Cause[] = ['REPORT_UNKNOWN', 'WORD_PENDING']

/** A protocol without a decision is not signed (¶32). */
const unsignable: readonly Cause[] = ['NOTHING_TO_CONTROL']

test.each([
  { today: '2026-11-23', isTooLateToAnnounce: false },
  { today: '2026-01-01', isTooLateToAnnounce: false },
  { today: '2026-03-21', isTooLateToAnnounce: false },
  { today: '2026-03-22', isTooLateToAnnounce: true },
  { today: '2026-06-30', isTooLateToAnnounce: true },
])(
  'residents of a demonstration of $today read every verdict that each duty can come to, and why',
  async ({ today, isTooLateToAnnounce }) => {
    await using database = await migratedDatabase()

    await seed(database.urls, { seed: 'verdicts', today, precincts: null, meetings: 80 }, quiet)

    const { pairs, reasons, warnings } = await inDatabase(database.urls.reader, async (client) => {
      const { rows } = await client.query<Record<'pairs' | 'reasons' | 'warnings', string[]>>(found)
      return rows[0] ?? { pairs: [], reasons: [], warnings: [] }
    })
    expect(pairs.sort()).toEqual(expected({ isTooLateToAnnounce }).sort())
    const never = causes.filter((cause) => !reasons.includes(cause))
    expect(never.sort()).toEqual(
      [
        ...[...absent, ...unwritten, ...unsignable],
        ...(isTooLateToAnnounce ? [] : ['TIME_HAS_PASSED']),
      ].sort(),
    )
    expect(warnings.sort()).toEqual([...remarks].sort())
  },
  120_000,
)

const found = `
  select array_agg(distinct duty || ' ' || verdict) as pairs,
         array_agg(distinct cause) as reasons,
         (select array_agg(distinct remark) from public_record.finding, unnest(remarks) remark) as warnings
    from public_record.finding`
