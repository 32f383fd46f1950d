import { expect, test } from '@jest/globals'
import { speech } from '../i18n/say.ts'
import { spellDaysUntil } from './days-until.ts'

test.each([
  { language: 'kk', day: '2026-11-23', spelt: 'бүгін' },
  { language: 'kk', day: '2026-11-24', spelt: 'ертең' },
  { language: 'kk', day: '2026-12-05', spelt: '12 күннен кейін' },
  { language: 'ru', day: '2026-11-25', spelt: 'через 2 дня' },
  { language: 'ru', day: '2026-12-05', spelt: 'через 12 дней' },
  { language: 'ru', day: '2026-12-14', spelt: 'через 21 день' },
  { language: 'en', day: '2026-11-24', spelt: 'tomorrow' },
  { language: 'en', day: '2026-12-05', spelt: 'in 12 days' },
  { language: 'en', day: '2026-11-22', spelt: '' },
] as const)('from 23 November, $day is "$spelt" in $language', ({ language, day, spelt }) => {
  const text = spellDaysUntil(day, '2026-11-23', speech(language))

  expect(text.replaceAll('\u00a0', ' ')).toBe(spelt)
})
