import { expect, test } from '@jest/globals'
import { held, ofMeeting, report, signed } from './given.testing.ts'

test.each([
  { carried: 3, unspoken: 0, verdict: 'met', cause: 'EARLIER_APPEALS_TOLD', count: 3 },
  { carried: 3, unspoken: 1, verdict: 'unmet', cause: 'EARLIER_APPEALS_UNTOLD', count: 1 },
  { carried: 0, unspoken: 0, verdict: 'not_applicable', cause: 'NOTHING_CARRIED', count: null },
])(
  'R30-2: of $carried open appeals of earlier reports $unspoken carry no state: $verdict',
  ({ carried, unspoken, ...expected }) => {
    const finding = ofMeeting('EARLIER_APPEALS', signed({ report: report({ carried, unspoken }) }))

    expect(finding).toMatchObject(expected)
  },
)

test('R30-2: before the protocol is signed a state may still be written down', () => {
  const meeting = held({ report: report({ carried: 2, unspoken: 2 }) })

  const finding = ofMeeting('EARLIER_APPEALS', meeting)

  expect(finding).toMatchObject({ verdict: 'unknown', cause: 'EARLIER_APPEALS_UNTOLD' })
})
