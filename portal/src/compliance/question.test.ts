import { expect, test } from '@jest/globals'
import { questionOf } from './question.ts'

const today = '2026-11-23'

function asked(query: string) {
  return questionOf(new URLSearchParams(query), '750000000', today)
}

test('an address that asks nothing asks for the home and the running quarter', () => {
  expect(asked('')).toEqual({
    kato: '750000000',
    quarter: { year: 2026, number: 4 },
    four: ['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'],
  })
})

test('an earlier year is shown with its own four quarters', () => {
  expect(asked('kato=751410000&quarter=2025-Q2')).toMatchObject({
    kato: '751410000',
    four: ['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4'],
  })
})

test.each(['quarter=2027-Q1', 'quarter=last', 'kato=Almaty'])('%s is no question', (query) => {
  expect(asked(query)).toBeNull()
})
