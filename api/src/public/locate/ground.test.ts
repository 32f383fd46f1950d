import { expect, test } from '@jest/globals'
import { publicWorld } from '../world.testing.ts'
import { openGround } from './ground.ts'

test('a new border is found after the next look at the tables, and nothing is read again without one', async () => {
  await using world = await publicWorld()
  const { given, database } = world
  await given.territory({ kato: '000000000', level: 'COUNTRY' })
  await given.territory({ kato: '750000000', level: 'REGION', parentKato: '000000000' })
  await given.territory({ kato: '751410000', level: 'DISTRICT', parentKato: '750000000' })
  let passed = 0
  const ground = openGround(database, () => passed)
  const empty = await ground.current('2026-04-01')

  const id = await given.precinct({ corner: [43.2, 76.9] })
  const soon = await ground.current('2026-04-01')
  passed = 15_000
  const later = await ground.current('2026-04-01')
  passed = 30_000
  const unchanged = await ground.current('2026-04-01')

  expect(empty.precincts.locate(43.205, 76.905).matches).toEqual([])
  expect(soon).toBe(empty)
  expect(later.precincts.locate(43.205, 76.905).matches).toEqual([{ id, metres: 0 }])
  expect(unchanged.precincts).toBe(later.precincts)
})

test('a database that does not answer once is asked again, and the old ground stands meanwhile', async () => {
  let passed = 0
  let answers = true
  const ground = openGround(
    {
      rows: async () => {
        if (!answers) throw new Error('gone')
        return []
      },
      close: async () => {},
    },
    () => passed,
  )
  const first = await ground.current('2026-04-01')

  answers = false
  passed = 15_000
  const asked = ground.current('2026-04-01')
  await expect(asked).rejects.toThrow('gone')
  answers = true
  const again = await ground.current('2026-04-01')

  expect(again.precincts).toBe(first.precincts)
})
