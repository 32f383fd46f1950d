import { expect, test } from '@jest/globals'
import { inspector, meeting, reviewer, staff } from '../given.testing.ts'
import { stages } from '../meeting/stage.ts'
import { whyNotReview } from './review.ts'

const outcome = {
  ...meeting({ stage: 'signed' } as const),
  writtenBy: ['assistant'],
  signedBy: ['inspector'],
}

test.each(stages)('what is signed is reviewed, and nothing else: %s', (stage) => {
  const isSigned = stage === 'signed' || stage === 'published'

  const problems = whyNotReview({ ...outcome, stage }, { actor: reviewer })

  expect(problems).toEqual(isSigned ? [] : ['WRONG_STAGE'])
})

test.each(['assistant', 'inspector'])(
  'nobody reviews their own protocol, whatever they are now: %s',
  (id) => {
    const problems = whyNotReview(outcome, { actor: { ...reviewer, id } })

    expect(problems).toEqual(['OWN_PROTOCOL'])
  },
)

test.each([inspector, staff('POINT_HEAD'), staff('SUPERVISOR'), staff('ADMINISTRATOR')])(
  'reviewing is for the reviewer: not for $id',
  (actor) => {
    expect(whyNotReview(outcome, { actor })).toEqual(['FORBIDDEN'])
  },
)
