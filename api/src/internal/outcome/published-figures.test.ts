import { order2023 } from '@esep/law'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { SignedFigure } from './figures-beside.ts'
import { showFigures } from './published-figures.ts'

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

function shown(figures: readonly SignedFigure[], ...earlier: ReturnType<typeof again>[]) {
  return showFigures(figures, { earlier, policy: order2023 }).figures.map(
    ({ value, withheld }) => value ?? withheld,
  )
}

function again(figures: readonly SignedFigure[]) {
  return showFigures(figures, { earlier: [], policy: order2023 }).counts
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

const another = words('Ұрлық')

test.each([
  { now: [{ ...total, value: 21, label: another }], because: 'another label' },
  { now: [{ ...total, value: 21, periodUntil: '2026-03-30' }], because: 'another last day' },
  { now: [{ ...total, value: 21, section: 'PREVENTION' as const }], because: 'another section' },
  { now: [{ ...total, value: 21, countsPeople: false }], because: 'said to count no people' },
  {
    now: [{ ...total, value: 21, countsPeople: false, label: another }],
    because: 'another label, and said to count no people',
  },
])('R29-3: one more is not told by a figure under $because', ({ now }) => {
  expect(shown(now, again([total]))).toEqual(['SMALL_COUNT'])
})

test('R29-3: one more is not told by a figure that was said to count no people', () => {
  const first = again([{ ...total, countsPeople: false }])

  expect(shown([{ ...total, value: 21 }], first)).toEqual(['SMALL_COUNT'])
})

test('R29-3: a part that was hidden does not come back as a figure of its own', () => {
  const first = again([total, part(2, 18)])

  expect(shown([total, { ...part(2, 18), partOf: null }], first)).toEqual([20, 'SMALL_COUNT'])
})

test('R29-3: a part that was hidden does not come back under another name', () => {
  const first = again([total, part(2, 18)])
  const renamed = { ...part(2, 18), partOf: null, label: another }

  expect(shown([total, renamed], first)).toEqual([20, 'SMALL_COUNT'])
})

test('R29-3: with a new name for all of it, a total tells no change of a part', () => {
  const first = again([total, part(2, 8)])
  const later = { ...part(2, 9), label: words('Түнгі') }

  expect(shown([{ ...total, value: 40, label: another }, later], first)).toEqual([
    'SMALL_COUNT',
    'SMALL_COUNT',
  ])
})

test('R29-3: an edition before the last one is compared too', () => {
  const first = again([total])
  const second = again([{ ...total, value: 50, label: words('Рейдтер') }])

  expect(shown([{ ...total, value: 21, label: another }], first, second)).toEqual(['SMALL_COUNT'])
})

test('R29-3: a new name alone, a great change and a figure more are shown', () => {
  const first = again([total])

  expect(shown([{ ...total, label: another }], first)).toEqual([20])
  expect(shown([{ ...total, value: 30, label: another }], first)).toEqual([30])
  expect(shown([total, { ...total, number: 2, value: 25, label: another }], first)).toEqual([
    20, 25,
  ])
})

test('R29-2, R29-3: a figure that was not shown for want of a source is shown with it', () => {
  const first = again([{ ...total, source: null }])

  expect(shown([{ ...total, value: 21 }], first)).toEqual([21])
})

const [stolen, robbed] = [words('Ұрлық'), words('Тонау')]
const apart = [
  { ...total, value: 10, label: stolen },
  { ...total, number: 2, value: 17, label: robbed },
]
const joined = { ...total, label: words('Ұрлық пен тонау') }

test('R29-3: figures that are taken together tell no small change, nor does one that is divided', () => {
  expect(shown([{ ...joined, value: 26 }], again(apart))).toEqual(['SMALL_COUNT'])
  expect(shown(apart, again([{ ...joined, value: 26 }]))).toEqual([10, 'SMALL_COUNT'])
  expect(shown([{ ...joined, value: 27 }], again(apart))).toEqual([27])
})

test('R29-3: a figure that nobody names as a part tells no small rest', () => {
  const solved = { ...total, number: 2, value: 18, label: words('Ашылды') }

  expect(shown([total, solved])).toEqual([20, 'SMALL_COUNT'])
  expect(shown([total, solved], again([solved]))).toEqual(['SMALL_COUNT', 18])
  expect(shown([total, { ...solved, countsPeople: false }])).toEqual([20, 18])
  expect(shown([total, { ...solved, section: 'PREVENTION' }])).toEqual([20, 18])
})

test('R29-3: a part that was hidden does not come back beside its total', () => {
  const first = again([total, part(2, 18)])
  const alone = { ...total, number: 3, value: 18, label: words('Ашылды') }

  expect(shown([total, part(2, 18), alone], first)).toEqual([20, 'SMALL_COUNT', 'SMALL_COUNT'])
})

test('R29-3: what is said to be parts of one total is shown, however near', () => {
  const all = { ...total, value: 40 }

  expect(shown([all, part(2, 12), part(3, 14), part(4, 14)])).toEqual([40, 12, 14, 14])
})

test('R29-3: what is said in two sections is told in none of them where one of them may not', () => {
  const elsewhere = { ...total, section: 'PREVENTION' as const }

  expect(shown([total, { ...elsewhere, number: 2, value: 18 }])).toEqual([20, 'SMALL_COUNT'])
  const hidden = [total, part(2, 18), { ...part(3, 18), section: elsewhere.section, partOf: null }]
  expect(
    shown(hidden.map((one, at) => (at === 2 ? { ...one, label: words('Бөлік 2') } : one))),
  ).toEqual([...[20, 'SMALL_COUNT', 'SMALL_COUNT']])
})

test('R29-3: one total that is divided in two sections tells no small rest', () => {
  const elsewhere = { ...total, number: 3, section: 'PREVENTION' as const, label: words('Сол') }
  const divided = (value: number) => [
    ...[total, part(2, 8), elsewhere],
    { ...part(4, value), section: elsewhere.section, partOf: 3 },
  ]

  expect(shown(divided(10))).toEqual([20, 8, 'SMALL_COUNT', 'SMALL_COUNT'])
  expect(shown(divided(7))).toEqual([20, 8, 20, 7])
})

test('R29-3: what a total leaves beside its parts is held against the figures beside it', () => {
  const all = { ...total, value: 40 }
  const pending = { ...total, number: 3, value: 30, label: words('Қаралуда') }

  expect(shown([all, part(2, 8), pending])).toEqual([40, 8, 'SMALL_COUNT'])
  expect(shown([all, part(2, 8), { ...pending, value: 20 }])).toEqual([40, 8, 20])
})

test('R29-3: whatever is divided anew in a correction, in however many figures, tells no small change', () => {
  const called = (labels: readonly string[], values: readonly number[]) =>
    labels.map((label, at) => ({
      ...{ ...total, number: at + 1, label: words(label), value: values[at] ?? 0 },
    }))
  const first = again(called(['Ұрлық', 'Тонау', 'Алаяқтық'], [100, 217, 440]))
  const anew = (last: number) => called(['Күндіз', 'Түнде', 'Таңда'], [150, 300, last])

  expect(shown(anew(306), first)).toEqual([150, 300, 'SMALL_COUNT'])
  expect(shown(anew(330), first)).toEqual([150, 300, 330])
})

test('R29-2, R29-3: a figure without its source hides no other', () => {
  expect(
    shown([
      { ...total, source: null },
      { ...total, number: 2, value: 18 },
    ]),
  ).toEqual([...['NO_SOURCE', 18]])
})

const someFigures = fc
  .array(fc.record({ value: fc.integer({ min: 5, max: 40 }), countsPeople: fc.boolean() }), {
    maxLength: 4,
  })
  .map((rows) =>
    rows.map((row, at) => ({ ...total, ...row, number: at + 1, label: words(`${at}`) })),
  )
const newLabel = fc.constantFrom(...['a', 'b', 'c'].map(words))
const somePeriod = fc.constantFrom('2026-03-30', '2026-03-31')
const someSection = fc.constantFrom<SignedFigure['section']>('CRIME_SITUATION', 'PREVENTION')

test('R29-3: whatever a correction calls a figure, nobody reads from it how few have come or gone', () => {
  const corrections = fc.record({
    renamed: fc.option(newLabel),
    periodUntil: somePeriod,
    section: someSection,
    countsPeople: fc.boolean(),
    change: fc.integer({ min: -4, max: 4 }),
  })
  fc.assert(
    fc.property(
      someFigures,
      fc.array(corrections, { minLength: 4, maxLength: 4 }),
      (then, correct) => {
        const now = then.map((figure, at) => {
          const { change = 0, renamed, ...called } = correct[at] ?? {}
          const { label, value } = figure
          return { ...figure, ...called, label: renamed ?? label, value: value + change }
        })

        const [before, after] = [shown(then), shown(now, again(then))]

        for (const [at, { value, countsPeople }] of then.entries()) {
          if (before[at] !== value || now[at]?.value === value) continue
          if (!countsPeople && !now[at]?.countsPeople) continue
          expect(after[at]).toBe('SMALL_COUNT')
        }
      },
    ),
  )
})
