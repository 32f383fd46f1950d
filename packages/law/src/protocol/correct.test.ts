import { expect, test } from '@jest/globals'
import { inspector, meeting, staff, stranger } from '../given.testing.ts'
import { leadsTo, may, stages } from '../meeting/stage.ts'
import { whyNotCorrect } from './correct.ts'

test.each(stages)('R32-9: only a signed protocol is corrected: %s', (stage) => {
  const isSigned = stage === 'signed' || stage === 'published'

  const problems = whyNotCorrect(meeting({ stage }), { actor: inspector })

  expect(problems).toEqual(isSigned ? [] : ['WRONG_STAGE'])
})

test('R32-9: a correction is signed and reviewed again before it is published', () => {
  const corrected = { stage: leadsTo.correct }

  expect(may('sign', corrected)).toBe(true)
  expect(may('review', corrected)).toBe(false)
  expect(may('publish', corrected)).toBe(false)
})

test.each([staff('ASSISTANT'), staff('REVIEWER'), stranger])(
  'a protocol is not corrected by $id',
  (actor) => {
    const problems = whyNotCorrect(meeting({ stage: 'signed' } as const), { actor })

    expect(problems).toEqual(['FORBIDDEN'])
  },
)
