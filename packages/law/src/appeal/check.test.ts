import { expect, test } from '@jest/globals'
import { opensCheck } from './check.ts'
import { answers } from './given.ts'
import { appealKinds, countsAs } from './kind.ts'

test.each(answers)(
  'R32-10: signing opens a check of what was not answered in full: %s',
  (answer) => {
    expect(opensCheck({ answer })).toBe(answer !== 'full')
  },
)

test('R32-10: nothing is orphaned: what has no answer at all is checked too', () => {
  expect(opensCheck({ answer: null })).toBe(true)
})

test.each(appealKinds.filter((kind) => kind !== 'question'))(
  'R31-1: a %s counts as itself',
  (kind) => {
    expect(countsAs(kind, { questionCountsAs: 'nothing' })).toBe(kind)
  },
)

test('R31-1: a question stays outside the count of the order, unless it is read as a remark', () => {
  expect(countsAs('question', { questionCountsAs: 'nothing' })).toBeNull()
  expect(countsAs('question', { questionCountsAs: 'remark' })).toBe('remark')
})
