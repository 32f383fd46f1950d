import { order2023 } from '@esep/law'
import { expect, test } from '@jest/globals'
import { type SignedFigure, showFigures } from './published-figures.ts'

const words = (text: string) => ({ kk: text, ru: text }) as SignedFigure['label']
const total: SignedFigure = {
  number: 1,
  section: 'CRIME_SITUATION',
  label: words('Барлығы'),
  value: 20,
  countsPeople: true,
  partOf: null,
  periodFrom: '2026-01-01',
  periodUntil: '2026-03-31',
  sourceKind: 'STATE_STATISTICS',
  source: words('Құқықтық статистика'),
  retrievedOn: '2026-04-14',
}

function part(number: number, value: number): SignedFigure {
  return { ...total, number, value, label: words(`Бөлік ${number}`), partOf: 1 }
}

function shown(figures: readonly SignedFigure[], earlier = [] as ReturnType<typeof again>) {
  return showFigures(figures, earlier, order2023).figures.map(
    ({ value, withheld }) => value ?? withheld,
  )
}

function again(figures: readonly SignedFigure[]) {
  return showFigures(figures, [], order2023).counts
}

test.each([
  { figures: [{ ...total, value: 2 }], values: ['SMALL_COUNT'], because: 'two are few' },
  {
    figures: [{ ...total, value: 0 }],
    values: ['SMALL_COUNT'],
    because: 'none is told of everybody',
  },
  {
    figures: [{ ...total, value: 2, countsPeople: false }],
    values: [2],
    because: 'two cameras are nobody',
  },
  {
    figures: [total, part(2, 18), part(3, 2)],
    values: [20, 'SMALL_COUNT', 'SMALL_COUNT'],
    because: 'the total less the other would tell the small one',
  },
  {
    figures: [total, part(2, 8), part(3, 2)],
    values: [20, 8, 'SMALL_COUNT'],
    because: 'what else the total counts covers the small one',
  },
  {
    figures: [{ ...total, countsPeople: false }, part(2, 18), part(3, 2)],
    values: [20, 'SMALL_COUNT', 'SMALL_COUNT'],
    because: 'a total counts whom its parts count',
  },
])('R29-3: of these figures are shown $values: $because', ({ figures, values }) => {
  expect(shown(figures)).toEqual(values)
})

test.each([
  { periodFrom: null },
  { periodUntil: null },
  { sourceKind: null },
  { source: null },
  { retrievedOn: null },
])('R29-2: a number without its source is not published: %j', (without) => {
  expect(shown([{ ...total, ...without }])).toEqual(['NO_SOURCE'])
})

test('R29-3: a correction does not tell how few it corrected', () => {
  const first = again([total, part(2, 9), part(3, 11)])

  expect(shown([{ ...total, value: 21 }, part(2, 10), part(3, 11)], first)).toEqual([
    'SMALL_COUNT',
    'SMALL_COUNT',
    11,
  ])
})

test('R29-3: a figure is known again wherever it stands in the next edition', () => {
  const first = again([{ ...total, value: 9 }])
  const before = { ...total, label: words('Камералар'), countsPeople: false }

  expect(shown([before, { ...total, number: 2, value: 10 }], first)).toEqual([20, 'SMALL_COUNT'])
})
