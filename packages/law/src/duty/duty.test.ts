import { expect, test } from '@jest/globals'
import { duties, isDuty, termsOf } from './duty.ts'
import { purposes } from './purpose.ts'

test.each(duties)('R25-1: %s names the purposes of ¶25 that it serves', (duty) => {
  const served: readonly string[] = termsOf(duty).purposes

  expect(served.length).toBeGreaterThan(0)
  expect(served.filter((purpose) => !purposes.some((known) => known === purpose))).toEqual([])
})

test('R25-1: every purpose of ¶25 is served by a duty', () => {
  const served = new Set(duties.flatMap((duty) => termsOf(duty).purposes))

  expect(served).toEqual(new Set(purposes))
})

test('the duties stand in the order of their paragraphs, and nothing else is one', () => {
  const paragraphs = duties.map((duty) => termsOf(duty).paragraph)

  expect(paragraphs).toEqual(paragraphs.toSorted())
  expect([isDuty('NOTICE'), isDuty('toString')]).toEqual([true, false])
})
