import { expect, test } from '@jest/globals'
import { meeting as arranged } from '../given.testing.ts'
import { type ChangeWeight, changeOf } from '../meeting/change.ts'
import type { MoveReason } from '../meeting/reason.ts'
import { order2023 } from '../policy.ts'
import { announced, held, ofMeeting } from './given.testing.ts'

const before = arranged({ stage: 'announced' as const })
const flooded = { ...before, place: { kk: 'Клуб', ru: 'Клуб' } }
const online = { ...before, form: 'ONLINE' as const, joinLink: 'https://meet.example.kz/28' }

test.each([
  { reason: 'VENUE_LOSS', verdict: 'met_with_deviation', cause: 'CHANGED_WITH_REASON' },
  { reason: 'RESIDENTS_ASKED', verdict: 'unmet', cause: 'CHANGED_LATE' },
] as const)(
  'R27-8: another place made known on D−2 because of $reason is $verdict, and so is the notice',
  ({ reason, verdict, cause }) => {
    const meeting = held({ changes: [changed(flooded, { on: '2026-04-13', reason })] })

    const change = ofMeeting('CHANGES', meeting)
    const notice = ofMeeting('NOTICE', meeting)

    expect(change).toMatchObject({ verdict, cause, day: '2026-04-13' })
    expect(notice).toMatchObject({ verdict, cause })
  },
)

test('R27-8: another place made known ten days before is told in time', () => {
  const meeting = held({ changes: [changed(flooded, { on: '2026-04-05' })] })

  const change = ofMeeting('CHANGES', meeting)
  const notice = ofMeeting('NOTICE', meeting)

  expect(change).toMatchObject({ verdict: 'met', cause: 'CHANGED_IN_TIME', count: 1 })
  expect(notice.verdict).toBe('met')
})

test('R27-9: going online after D−10 is a change of place, another link afterwards is none', () => {
  const goingOnline = changed(online, { on: '2026-04-13' })
  const relinked = changeOf(
    online,
    { ...online, joinLink: 'https://meet.example.kz/29' },
    { on: '2026-04-14', policy: order2023 },
  )

  const findings = [goingOnline.weight, relinked].map((weight) =>
    ofMeeting('CHANGES', held({ changes: [{ id: 'change', on: '2026-04-14', weight }] })),
  )

  expect(findings.map(({ verdict }) => verdict)).toEqual(['unmet', 'met'])
})

test('R27-8: one change without an excuse is a breach beside any number that have one', () => {
  const changes = (['deviation', 'breach', 'deviation'] as const).map((weight, at) => ({
    id: `change-${at}`,
    on: `2026-04-1${at}`,
    weight,
  }))

  const finding = ofMeeting('CHANGES', held({ changes }))

  expect(finding).toMatchObject({ verdict: 'unmet', day: '2026-04-11', count: 1 })
})

test('R27-8: a late change is a breach at once, and of a meeting ahead nothing better is said yet', () => {
  const breach = { id: 'change', on: '2026-04-10', weight: 'breach' as ChangeWeight }

  const [changedAlready, unchangedYet] = [announced({ changes: [breach] }), announced()].map(
    (meeting) => ofMeeting('CHANGES', meeting, { asOf: '2026-04-11' }),
  )

  expect(changedAlready).toMatchObject({ verdict: 'unmet' })
  expect(unchangedYet).toMatchObject({ verdict: 'not_due', cause: 'STILL_AHEAD' })
})

test('R26-7: of a cancelled meeting nothing is asked any more', () => {
  const breach = { id: 'change', on: '2026-04-10', weight: 'breach' as ChangeWeight }
  const cancelled = announced({ stage: 'cancelled', changes: [breach] })

  const verdicts = (['CHANGES', 'NOTICE', 'NOTICE_EMPLOYERS'] as const).map(
    (duty) => ofMeeting(duty, cancelled).verdict,
  )

  expect(verdicts).toEqual(['not_applicable', 'not_applicable', 'not_applicable'])
})

function changed(
  after: typeof before,
  { on, reason = null }: { readonly on: string; readonly reason?: MoveReason | null },
) {
  const weight = changeOf(before, after, { on, reason, policy: order2023 })
  return { id: 'change', on, weight }
}
