import { expect, test } from '@jest/globals'
import { leaksIn } from './leaks-in.ts'

const heard = (text: string, setting = {}) =>
  leaksIn(text, [], setting).map(({ what, where }) => [what, text.slice(where.start, where.end)])

test.each(['123 ABC 02', '123ABC02', '123abc02', '123-ABC-02', '123 ABC/02', '123 АВС / 02'])(
  'the plate %j is five digits that nothing explains',
  (plate) => {
    const leaks = heard(`Во дворе ${plate}, третий месяц.`)

    expect(leaks).toEqual([['number', plate]])
  },
)

test.each([
  'По статье 188 УПК 12 дел.',
  'Штраф 100 МРП 20 жителям.',
  'Айыппұл 100 АЕК 15 адамға.',
  'Осмотрели 120 дворов 10 раз.',
  'Каналы 123 ABC 0251.',
])('%j has no plate', (text) => {
  expect(heard(text)).toEqual([])
})

test.each([
  { start: 15, end: 20 },
  { start: 16, end: 25 },
  { start: 0, end: 14 },
])('a plate of which a rule has classified a part, or none, may not stand: %j', (part) => {
  const leaks = heard('Машина акимата 123 ABC 02.', { classified: [part] })

  expect(leaks).toEqual([['number', '123 ABC 02']])
})

test('a plate that a rule of the first pass has classified may stand', () => {
  const text = 'Машина акимата 123 ABC 02.'

  const leaks = heard(text, { classified: [{ start: 15, end: 25 }] })

  expect(leaks).toEqual([])
})
