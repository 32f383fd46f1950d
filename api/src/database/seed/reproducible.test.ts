import 'reflect-metadata'
import { expect, test } from '@jest/globals'
import { migratedDatabase } from '../../testing/template.ts'
import { eraOf } from './era.ts'
import { seed } from './seed.ts'
import { quiet, rowsFrom, small } from './seeded.testing.ts'

test.each(['2026-01-01', '2026-12-31'])(
  'the same seed on %s gives the same data twice, at the edge of a quarter too',
  async (today) => {
    const wanted = { ...small, today, precincts: 30, meetings: 6 }
    const prints: unknown[] = []

    for (let time = 0; time < 2; time += 1) {
      await using database = await migratedDatabase()
      await seed(database.urls, wanted, quiet)
      prints.push(
        await rowsFrom(
          database,
          `select md5(string_agg(m::text, '' order by m.id)) as meetings,
                  (select md5(string_agg(i::text, '' order by i.outcome_id, i.number))
                     from public_record.outcome_item i) as items
             from public_record.meeting m`,
        ),
      )
    }

    expect(prints[0]).toEqual(prints[1])
    expect(prints[0]).not.toEqual([{ meetings: null, items: null }])
  },
  120_000,
)

test('a data set is as large as it is asked to be', async () => {
  await using database = await migratedDatabase()

  await seed(database.urls, { ...small, precincts: 200, meetings: 12 }, quiet)

  const [counts] = await rowsFrom(
    database,
    `select (select count(*)::int from internal.precinct where valid_until is null)      as precincts,
            (select count(*)::int from public_record.precinct where valid_until is null) as published,
            (select count(*)::int from internal.meeting)       as meetings`,
  )
  expect(counts).toEqual({ precincts: 200, published: 200, meetings: 12 })
}, 120_000)

test.each([
  { today: '2024-06-30', trial: [] },
  { today: '2024-07-01', trial: ['2023-Q2', '2023-Q3'] },
  { today: '2026-11-23', trial: ['2025-Q3', '2025-Q4'] },
])(
  'on $today the record that some precincts kept before the others is that of $trial: no report is owed before the order holds',
  ({ today, trial }) => {
    expect(eraOf(today).trial).toEqual(trial)
  },
)
