import { expect, test } from '@jest/globals'
import { patienceIn } from './patience.ts'

test('the longest time that a file gives a test of its own is found', () => {
  const source = `
const patience = 900_000
test('waits', wait, 120_000)`

  expect(patienceIn(source)).toBe(900_000)
})

test('a file that says nothing of time comes after those that do', () => {
  expect(patienceIn("test('is quick', done)")).toBe(0)
})
