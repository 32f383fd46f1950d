import { expect, test } from '@jest/globals'
import { inspector, meeting, staff } from '../given.testing.ts'
import { invitationCategories, isOwed, owedCategories } from './category.ts'
import { whyNotUnwaive, whyNotWaive } from './waive.ts'

const reason = { kk: 'Қалада егістік жоқ', ru: 'В городе нет пашни' }
const waiving = { actor: inspector, reason, isInvited: false } as const

test.each(owedCategories)(
  'R28-1: of %s there may be nobody to invite, with a reason',
  (category) => {
    expect(whyNotWaive(meeting(), { ...waiving, category })).toEqual([])
  },
)

test.each(invitationCategories.filter((category) => !isOwed(category)))(
  'R28-1: %s takes part by office, and is always there to invite',
  (category) => {
    expect(whyNotWaive(meeting(), { ...waiving, category })).toEqual(['CATEGORY_NOT_WAIVABLE'])
  },
)

test.each([
  { change: { isInvited: true }, problem: 'CATEGORY_INVITED', because: 'somebody was invited' },
  { change: { reason: null }, problem: 'WAIVER_REASON_MISSING', because: 'nobody knows why' },
  { change: { actor: staff('ASSISTANT') }, problem: 'FORBIDDEN', because: 'it is public at once' },
])('R28-1: it is refused: $problem: $because', ({ change, problem }) => {
  const problems = whyNotWaive(meeting(), { ...waiving, category: 'AGRICULTURE', ...change })

  expect(problems).toEqual([problem])
})

test.each(['signed', 'published', 'cancelled'] as const)(
  'R28-1: nothing is added behind a signature: %s',
  (stage) => {
    const closed = meeting({ stage })

    expect(whyNotWaive(closed, { ...waiving, category: 'AGRICULTURE' })).toEqual(['WRONG_STAGE'])
  },
)

test('R28-1: what was not said is not taken back', () => {
  const taking = { actor: inspector, waived: ['AGRICULTURE'] } as const

  expect(whyNotUnwaive(meeting(), { ...taking, category: 'AGRICULTURE' })).toEqual([])
  expect(whyNotUnwaive(meeting(), { ...taking, category: 'HEALTH' })).toEqual([
    'CATEGORY_NOT_WAIVED',
  ])
})
