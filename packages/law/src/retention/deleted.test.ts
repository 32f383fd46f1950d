import { expect, test } from '@jest/globals'
import { order2023 } from '../policy.ts'
import { toldOf } from './deleted.ts'

test.each([
  { kind: 'REGISTER', count: 4, told: null },
  { kind: 'REGISTER', count: 5, told: 5 },
  { kind: 'MENTIONED', count: 1, told: null },
  { kind: 'APPEALS', count: 1, told: 1 },
] as const)('of $count $kind the certificate tells $told', ({ kind, count, told }) => {
  expect(toldOf(kind, count, order2023)).toBe(told)
})
