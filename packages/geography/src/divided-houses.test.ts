import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Houses } from './address-index.ts'
import { areHousesDivided } from './divided-houses.ts'

function abai(parity: Houses['parity'], from: number, to: number): Houses {
  return { streetKk: 'Абай', typeKk: 'даңғылы', streetRu: 'Абая', typeRu: 'пр.', parity, from, to }
}

const whole = [abai('all', 1, 60)]

test.each([
  { because: 'by number', parts: [[abai('all', 1, 30)], [abai('all', 31, 60)]] },
  { because: 'by the side of the street', parts: [[abai('odd', 1, 59)], [abai('even', 2, 60)]] },
  { because: 'all to one', parts: [whole, []] },
  {
    because: 'in several stretches',
    parts: [
      [abai('all', 1, 10), abai('odd', 41, 60)],
      [abai('all', 11, 40), abai('even', 41, 60)],
    ],
  },
])('R26-5: houses are divided $because', ({ parts }) => {
  expect(areHousesDivided(whole, parts)).toBe(true)
})

test.each([
  { because: 'one is left over', parts: [[abai('all', 1, 30)], [abai('all', 32, 60)]] },
  { because: 'one lies in both', parts: [[abai('all', 1, 31)], [abai('all', 31, 60)]] },
  { because: 'one was never there', parts: [[abai('all', 1, 30)], [abai('all', 31, 61)]] },
  { because: 'a side is left over', parts: [[abai('odd', 1, 59)], []] },
  {
    because: 'a street is another',
    parts: [whole, [{ ...abai('all', 1, 5), streetKk: 'Сәтбаев' }]],
  },
  { because: 'they are counted backwards', parts: [whole, [abai('all', 9, 1)]] },
  { because: 'nobody has any', parts: [[], []] },
])('R26-5: houses are not divided where $because', ({ parts }) => {
  expect(areHousesDivided(whole, parts)).toBe(false)
})

test('where no houses are known none are divided', () => {
  expect(areHousesDivided([], [[], []])).toBe(true)
})

test('R26-5: whatever ranges are dealt out house by house are divided, and are not when a house is dealt twice', () => {
  const dealt = fc.array(fc.nat(2), { minLength: 1, maxLength: 40 })
  fc.assert(
    fc.property(dealt, (parts) => {
      const of = (part: number) =>
        parts.flatMap((to, at) => (to === part ? [abai('all', at + 1, at + 1)] : []))
      const all = [abai('all', 1, parts.length)]

      expect(areHousesDivided(all, [of(0), of(1), of(2)])).toBe(true)
      expect(areHousesDivided(all, [of(0), of(1), [...of(2), abai('all', 1, 1)]])).toBe(false)
    }),
  )
})
