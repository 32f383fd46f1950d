import { expect, test } from '@jest/globals'
import { isSourced, whyNotFigures } from './figure.ts'
import { sourceKinds, whyNotSources } from './source.ts'

const total = {
  number: 1,
  label: { kk: 'Барлығы', ru: 'Всего' },
  value: 20,
  partOf: null,
  periodFrom: '2026-01-01',
  periodUntil: '2026-03-31',
  sourceKind: 'STATE_STATISTICS',
  source: { kk: 'Құқықтық статистика', ru: 'Правовая статистика' },
  retrievedOn: '2026-04-14',
} as const
const part = { ...total, number: 2, value: 12, partOf: 1 } as const
const today = '2026-04-15'

test('R29-1: the list of sources is that of the paragraph, and closed', () => {
  expect(sourceKinds).toHaveLength(8)
  expect(new Set(sourceKinds).size).toBe(8)
})

test.each([
  { without: { periodFrom: null }, because: 'its period has no beginning' },
  { without: { periodUntil: null }, because: 'its period has no end' },
  { without: { sourceKind: null }, because: 'its source is of no kind' },
  { without: { source: null }, because: 'its source is not named' },
  { without: { source: { kk: 'Есеп', ru: '' } }, because: 'it is named in one language' },
  { without: { retrievedOn: null }, because: 'nobody knows when it was taken' },
])('R29-2: a figure lacks its source: $because', ({ without }) => {
  expect(isSourced(total)).toBe(true)
  expect(isSourced({ ...total, ...without })).toBe(false)
})

test('R29-2: a figure without its source may stand in a draft', () => {
  expect(whyNotFigures([{ ...total, source: null, sourceKind: null }], today)).toEqual([])
})

test.each([
  { figures: [total, part], problems: [], because: 'the rest of the total is something else' },
  { figures: [total, { ...part, value: 20 }], problems: [], because: 'it is all of it' },
  {
    figures: [total, { ...part, value: 21 }],
    problems: ['FIGURES_DO_NOT_ADD_UP'],
    because: 'a part is more than the whole',
  },
  {
    figures: [total, part, { ...part, number: 3, value: 9 }],
    problems: ['FIGURES_DO_NOT_ADD_UP'],
    because: 'two parts are',
  },
  {
    figures: [total, { ...part, periodUntil: '2026-02-28' }],
    problems: ['FIGURE_PART_OF_NOTHING'],
    because: 'they speak of other days',
  },
  {
    figures: [total, part, { ...part, number: 3, value: 2, partOf: 2 }],
    problems: ['FIGURE_PART_OF_NOTHING'],
    because: 'a part has no parts',
  },
  {
    figures: [{ ...total, partOf: 1 }],
    problems: ['FIGURE_PART_OF_NOTHING'],
    because: 'nothing is a part of itself',
  },
  {
    figures: [{ ...total, periodUntil: '2025-12-31' }],
    problems: ['PERIOD_BACKWARDS'],
    because: 'it ends before it starts',
  },
  {
    figures: [{ ...total, periodUntil: '2026-06-30' }],
    problems: ['DAY_IN_FUTURE'],
    because: 'its period is not over',
  },
  { figures: [{ ...total, value: 1.5 }], problems: ['INVALID_INPUT'], because: 'half is none' },
])('R29-2: figures stand in a report: $problems: $because', ({ figures, problems }) => {
  expect(whyNotFigures(figures, today)).toEqual(problems)
})

test('R29-1: a source has a name in both languages', () => {
  expect(whyNotSources([{ name: { kk: 'Сауалнама', ru: 'Опрос' } }])).toEqual([])
  expect(whyNotSources([{ name: { kk: 'Сауалнама', ru: '' } }])).toEqual(['SOURCE_UNNAMED'])
})
