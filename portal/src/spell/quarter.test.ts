import { expect, test } from '@jest/globals'
import { speech } from '../i18n/say.ts'
import {
  daysOfQuarter,
  parseQuarter,
  quarterId,
  quarterOf,
  quartersUpTo,
  spellQuarter,
} from './quarter.ts'

test.each([
  { text: '2026-Q1', quarter: { year: 2026, number: 1 } },
  { text: '2026-Q5', quarter: null },
  { text: '2026', quarter: null },
  { text: null, quarter: null },
])('"$text" is read as a quarter or refused', ({ text, quarter }) => {
  const read = parseQuarter(text)

  expect(read).toEqual(quarter)
})

test('the four latest quarters reach into the year before', () => {
  const latest = quartersUpTo(quarterOf('2026-05-01'), 4)

  expect(latest.map(quarterId)).toEqual(['2025-Q3', '2025-Q4', '2026-Q1', '2026-Q2'])
})

test.each([
  { number: 1, days: ['2026-01-01', '2026-03-31'] },
  { number: 4, days: ['2026-10-01', '2026-12-31'] },
])('quarter $number runs over $days', ({ number, days }) => {
  const span = daysOfQuarter({ year: 2026, number })

  expect(span).toEqual(days)
})

test.each([
  { language: 'kk', own: 'III тоқсан', other: '2025 ж. III тоқсан' },
  { language: 'ru', own: 'III квартал', other: 'III квартал 2025 г.' },
  { language: 'en', own: 'Quarter III', other: 'Quarter III of 2025' },
] as const)('a quarter of another year names it in $language', ({ language, own, other }) => {
  const words = speech(language)

  expect(spellQuarter({ year: 2026, number: 3 }, '2026-11-23', words)).toBe(own)
  expect(spellQuarter({ year: 2025, number: 3 }, '2026-11-23', words)).toBe(other)
})
