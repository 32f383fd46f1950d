import { expect, test } from '@jest/globals'
import { held, ofMeeting, signed } from './given.testing.ts'

test('R31-2: it is on record of each how it was answered, though not each was answered in full', () => {
  const finding = ofMeeting('ANSWERS', signed({ answers: ['full', 'partial', 'none'] }))

  expect(finding).toMatchObject({ verdict: 'met', cause: 'ALL_ANSWERED', count: 3 })
})

test.each([
  { meeting: held({ answers: ['full', null] }), verdict: 'unknown' },
  { meeting: signed({ answers: ['full', null] }), verdict: 'unmet' },
])('R31-2: one answer lacks its state: $meeting.stage, it is $verdict', ({ meeting, verdict }) => {
  const finding = ofMeeting('ANSWERS', meeting)

  expect(finding).toMatchObject({ verdict, cause: 'ANSWERS_MISSING', count: 1 })
})

test('R31-2: that nothing was raised is confirmed, and silence about it is not known', () => {
  const [confirmed, silent] = [true, false].map((nothingRaised) =>
    ofMeeting('ANSWERS', signed({ nothingRaised })),
  )

  expect(confirmed).toMatchObject({ verdict: 'not_applicable', cause: 'NOTHING_RAISED' })
  expect(silent).toMatchObject({ verdict: 'unknown', cause: 'APPEALS_UNKNOWN' })
})
