import { expect, test } from '@jest/globals'
import { spellHours } from './hours.ts'

test('days of like hours share a line', () => {
  const lines = spellHours(
    [
      { weekday: 6, from: '10:00', until: '12:00' },
      { weekday: 4, from: '18:00', until: '20:00' },
      { weekday: 2, from: '18:00', until: '20:00' },
    ],
    'kk',
  )

  expect(lines).toEqual(['Сейсенбі, бейсенбі 18:00–20:00', 'Сенбі 10:00–12:00'])
})
