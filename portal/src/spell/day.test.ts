import { expect, test } from '@jest/globals'
import { spellDay, spellDayOf, spellDayYear, spellMonth } from './day.ts'

const days = [
  { language: 'kk', day: '2026-04-15', spelt: '2026 ж. 15 сәуір, сәрсенбі' },
  { language: 'ru', day: '2026-04-15', spelt: '15 апреля 2026 г., среда' },
  { language: 'en', day: '2026-04-15', spelt: 'Wednesday 15 April 2026' },
  { language: 'kk', day: '2024-02-29', spelt: '2024 ж. 29 ақпан, бейсенбі' },
] as const

test.each(days)('$day in $language is "$spelt"', ({ language, day, spelt }) => {
  const text = spellDay(day, language)

  expect(text.replaceAll('\u00a0', ' ')).toBe(spelt)
})

test.each([
  { language: 'kk', spelt: '5 желтоқсан, сенбі' },
  { language: 'ru', spelt: '5 декабря, суббота' },
  { language: 'en', spelt: 'Saturday 5 December' },
] as const)('a day of this year is said without it in $language', ({ language, spelt }) => {
  const text = spellDayOf('2026-12-05', '2026-11-23', language)

  expect(text.replaceAll('\u00a0', ' ')).toBe(spelt)
})

test('a day of another year keeps it', () => {
  const text = spellDayOf('2027-01-09', '2026-11-23', 'kk')

  expect(text).toBe('2027\u00a0ж. 9\u00a0қаңтар, сенбі')
})

test.each([
  { language: 'kk', month: '2026 ж. қараша', day: '2026 ж. 1 қараша' },
  { language: 'ru', month: 'Ноябрь 2026 г.', day: '1 ноября 2026 г.' },
  { language: 'en', month: 'November 2026', day: '1 November 2026' },
] as const)('a month heads a list in $language as "$month"', ({ language, month, day }) => {
  const heading = spellMonth('2026-11-01', language)
  const date = spellDayYear('2026-11-01', language)

  expect(heading.replaceAll('\u00a0', ' ')).toBe(month)
  expect(date.replaceAll('\u00a0', ' ')).toBe(day)
})
