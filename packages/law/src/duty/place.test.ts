import { expect, test } from '@jest/globals'
import { held, ofMeeting } from './given.testing.ts'

test.each([
  { expected: 60, capacity: 60, verdict: 'met', cause: 'PLACE_FITS', remarks: [] },
  { expected: 61, capacity: 60, verdict: 'met', cause: 'PLACE_SMALL', remarks: ['OVER_CAPACITY'] },
  { expected: 60, capacity: null, verdict: 'unknown', cause: 'PLACE_UNKNOWN', remarks: [] },
  { expected: null, capacity: 60, verdict: 'unknown', cause: 'PLACE_UNKNOWN', remarks: [] },
])(
  'R27-12: $expected expected where there is room for $capacity is $verdict, with remarks $remarks',
  ({ expected, capacity, ...outcome }) => {
    const finding = ofMeeting('PLACE', held({ expected, capacity }))

    expect(finding).toMatchObject(outcome)
  },
)

test('R27-13: an online meeting needs no room, one on open ground does', () => {
  const [online, outdoors] = (['ONLINE', 'OUTDOORS'] as const).map((form) =>
    ofMeeting('PLACE', held({ form })),
  )

  expect(online).toMatchObject({ verdict: 'not_applicable', cause: 'ONLINE' })
  expect(outdoors).toMatchObject({ verdict: 'unknown' })
})
