import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { order2023 } from '../policy.ts'
import { capacities } from './capacity.ts'
import { bandOf, bands, compositionOf, showComposition } from './composition.ts'
import { rulesFor } from './registration-rules.ts'

const rules = rulesFor('gathering', order2023)
const resident = { capacity: 'COMMUNITY_MEMBER', adult: true, resident: true } as const

const known = fc.option(fc.boolean(), { nil: null })
const somebody = fc.record({
  capacity: fc.constantFrom(...capacities),
  adult: known,
  resident: known,
})
const registers = fc.array(somebody, { maxLength: 80 })

test('R32-4: nobody of the police is ever among the residents, whatever else is noted of them', () => {
  fc.assert(
    fc.property(known, known, (adult, lives) => {
      expect(bandOf({ capacity: 'POLICE', adult, resident: lives }, rules)).toBe('POLICE')
    }),
  )
})

test.each([
  { other: {}, band: 'RESIDENTS' },
  { other: { adult: false }, band: 'OTHERS' },
  { other: { resident: false }, band: 'OTHERS' },
  { other: { resident: null }, band: 'OTHERS' },
  { other: { capacity: 'OFFICIAL' }, band: 'OFFICIALS' },
  { other: { capacity: 'MASS_MEDIA' }, band: 'MASS_MEDIA' },
  { other: { capacity: 'OTHER' }, band: 'OTHERS' },
] as const)('R32-4: with $other somebody is among $band', ({ other, band }) => {
  expect(bandOf({ ...resident, ...other }, rules)).toBe(band)
})

test('R32-5: the bands of any register add up to those registered, each once', () => {
  fc.assert(
    fc.property(registers, (registered) => {
      const { counts } = compositionOf(registered, rules)

      expect(counts.flat().reduce((sum, count) => sum + count, 0)).toBe(registered.length)
    }),
  )
})

test('R32-5: the public sees no small band, none that gives one away, and nothing that is untrue', () => {
  fc.assert(
    fc.property(registers, (registered) => {
      const table = compositionOf(registered, rules)

      const shown = showComposition(table, [], order2023)

      const counted = new Map(bands.map((band, at) => [band, table.counts[0]?.[at]]))
      const left = shown.bands.filter(({ count }) => count === null)
      for (const { band, count } of shown.bands) {
        if (count !== null) expect(count).toBe(counted.get(band))
        if (count !== null) expect(count).toBeGreaterThanOrEqual(order2023.smallCount)
      }
      // One hidden band would follow from the number registered, which is public.
      expect(left).not.toHaveLength(1)
    }),
  )
})

test('R32-5: a register that grows by one in a correction says of no band that it did', () => {
  const register = (residents: number) =>
    compositionOf(
      [
        ...Array.from({ length: residents }, () => resident),
        ...Array.from({ length: 4 }, () => ({ ...resident, capacity: 'OFFICIAL' }) as const),
        ...Array.from({ length: 3 }, () => ({ ...resident, capacity: 'POLICE' }) as const),
      ],
      rules,
    )
  const first = showComposition(register(30), [], order2023)

  const second = showComposition(register(31), [first.edition], order2023)

  expect(first.bands).toContainEqual({ band: 'RESIDENTS', count: 30 })
  expect(second.bands).not.toContainEqual({ band: 'RESIDENTS', count: 31 })
})

test('R32-5: of a meeting of four no band is shown at all', () => {
  const { bands: shown } = showComposition(
    compositionOf([resident, resident, resident, resident], rules),
    [],
    order2023,
  )

  expect(shown.map(({ count }) => count)).toEqual(bands.map(() => null))
})
