import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { daysBefore } from '../day.ts'
import { termsOf } from './duty.ts'
import { type Editions, editions } from './edition.ts'
import { announcementsFor, cells, days, invitations } from './facts.testing.ts'
import type { AnnouncementFacts, MeetingFacts, QuarterFacts } from './facts.ts'
import type { CheckFacts } from './facts-after.ts'
import type { Finding } from './finding.ts'
import { reading } from './given.testing.ts'
import { judge } from './judge.ts'
import type { Verdict } from './verdict.ts'

const readings: fc.Arbitrary<Editions> = fc.constantFrom(
  editions,
  reading({ noticeChannels: 'any' }),
  reading({ noticeCounting: 'clearDays' }),
)
const cellsWithMeeting = cells.filter(({ meetings }) => meetings.length > 0)

/** From the worst to the best that can be said of notice. */
const ranks: Readonly<Record<Verdict, number>> = {
  unmet: 0,
  cannot_be_met: 0,
  unknown: 1,
  not_applicable: 1,
  not_due: 2,
  met_with_deviation: 3,
  met: 4,
}

test('§11: an earlier announcement of time and place makes no verdict of ¶27 worse', () => {
  fc.assert(
    fc.property(
      cellsWithMeeting.chain((facts) => fc.tuple(fc.constant(facts), anotherFor(facts))),
      fc.tuple(days, readings),
      ([facts, announcement], [asOf, by]) => {
        const before = noticeIn(judge(facts, by, asOf))

        const after = noticeIn(judge(withAnnouncement(facts, announcement), by, asOf))

        before.forEach(({ verdict }, at) => {
          expect(rank(after[at]?.verdict)).toBeGreaterThanOrEqual(rank(verdict))
        })
      },
    ),
    { numRuns: 1000 },
  )
})

test('§11: nobody who was invited, and nobody who came, changes a verdict of ¶27', () => {
  fc.assert(
    fc.property(cellsWithMeeting, invitations, days, (facts, invitation, asOf) => {
      const before = ofNotice(judge(facts, editions, asOf))

      const after = ofNotice(
        judge(
          withFirst(facts, (meeting) => ({ invitations: [...meeting.invitations, invitation] })),
          editions,
          asOf,
        ),
      )

      expect(after).toEqual(before)
    }),
  )
})

test('R26-8: one more who came, and R28-1: one more invitation that was sent, break nothing that was met', () => {
  fc.assert(
    fc.property(cellsWithMeeting, invitations, days, (facts, given, asOf) => {
      const invitation = { ...given, state: 'sent' as const, attended: true }
      const before = judge(facts, editions, asOf)

      const after = judge(
        withFirst(facts, (meeting) => ({ invitations: [...meeting.invitations, invitation] })),
        editions,
        asOf,
      )

      expect(brokenBy(before, after)).toEqual([])
    }),
  )
})

test('R26-9: one more meeting breaks nothing that was met', () => {
  fc.assert(
    fc.property(cellsWithMeeting, days, (facts, asOf) => {
      const [, ...fewer] = facts.meetings
      const before = judge({ ...facts, meetings: fewer }, editions, asOf)

      const after = judge(facts, editions, asOf)

      expect(brokenBy(before, after)).toEqual([])
    }),
  )
})

test('R32-12, R32-13, R33-3: an answer, word to the resident and a closed item that come earlier or at all break nothing', () => {
  fc.assert(
    fc.property(cellsWithMeeting, days, (facts, asOf) => {
      const before = judge(facts, editions, asOf)

      const after = judge(
        withFirst(facts, ({ checks, control }) => ({
          checks: checks.map(sooner),
          control: { ...control, unassigned: 0, open: control.open.slice(1) },
        })),
        editions,
        asOf,
      )

      expect(worseIn(before, after)).toEqual([])
    }),
  )
})

test('R32-6: a signature that comes earlier makes no verdict on it worse', () => {
  fc.assert(
    fc.property(cellsWithMeeting, days, (facts, asOf) => {
      const before = judge(facts, editions, asOf)

      const after = judge(
        withFirst(facts, ({ signature, day }) => ({
          signature: { ...signature, signedOn: signature.startedOn ?? day },
        })),
        editions,
        asOf,
      )

      expect(worseIn(before, after)).toEqual([])
    }),
  )
})

test('a missing fact is unknown and no breach: without protocol and record nothing of a held meeting is unmet but the signature, which is given here or nowhere', () => {
  fc.assert(
    fc.property(cellsWithMeeting, days, (facts, asOf) => {
      const bare = withFirst(facts, () => ({ ...nothingWritten }))

      const found = judge(bare, editions, asOf).filter(
        ({ meetingId }) => meetingId === facts.meetings[0]?.id,
      )

      const unmet = found.filter(({ verdict }) => verdict === 'unmet')
      expect(unmet.filter(({ duty }) => duty !== 'SIGNATURE')).toEqual([])
    }),
  )
})

test('what is asked twice is answered twice alike', () => {
  fc.assert(
    fc.property(cells, days, (facts, asOf) => {
      const once = judge(facts, editions, asOf)

      const twice = judge(structuredClone(facts), editions, asOf)

      expect(twice).toEqual(once)
    }),
  )
})

const nothingWritten: Partial<MeetingFacts> = {
  stage: 'held',
  noticedOn: null,
  announcements: [],
  changes: [],
  invitations: [],
  assembly: null,
  joint: null,
  report: null,
  answers: [],
  signedOn: null,
}

/** One more for the first meeting: earlier than what its channel has, or in time where the channel has none. */
function anotherFor({ meetings: [meeting] }: QuarterFacts): fc.Arbitrary<AnnouncementFacts> {
  const day = meeting?.day ?? '2026-04-15'
  return fc.tuple(announcementsFor(day), fc.nat(5)).map(([drawn, earlier]) => {
    const [first = daysBefore(day, 11)] = (meeting?.announcements ?? [])
      .filter(({ channel, forDay, namesTime, namesPlace }) => {
        return channel === drawn.channel && forDay === day && namesTime && namesPlace
      })
      .map(({ publicOn }) => publicOn)
      .toSorted()
    const publicOn = daysBefore(first, earlier)
    return { ...drawn, forDay: day, namesTime: true, namesPlace: true, publicOn }
  })
}

function withAnnouncement(facts: QuarterFacts, announcement: AnnouncementFacts): QuarterFacts {
  return withFirst(facts, ({ announcements }) => ({
    announcements: [...announcements, announcement],
  }))
}

function withFirst(
  facts: QuarterFacts,
  other: (meeting: MeetingFacts) => Partial<MeetingFacts>,
): QuarterFacts {
  const meetings = facts.meetings.map((meeting, at) =>
    at === 0 ? { ...meeting, ...other(meeting) } : meeting,
  )
  return { ...facts, meetings }
}

function ofNotice(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ duty }) => termsOf(duty).paragraph === '¶27')
}

function noticeIn(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ duty }) => duty === 'LAWFUL_NOTICE' || duty.startsWith('NOTICE'))
}

function rank(verdict: Verdict | undefined): number {
  return ranks[verdict ?? 'unmet']
}

/** The same answered, and told of, a day sooner; today where it was not yet. */
function sooner(check: CheckFacts): CheckFacts {
  const { answeredOn, referredOn, toldOn } = check
  if (referredOn !== null) return { ...check, toldOn: toldOn && daysBefore(toldOn, 1) }
  return { ...check, answeredOn: answeredOn && daysBefore(answeredOn, 1) }
}

/** What is worse of the same duty of the same meeting than it was. */
function worseIn(before: readonly Finding[], after: readonly Finding[]): Finding[] {
  return after.filter((now, at) => rank(now.verdict) < rank(before[at]?.verdict))
}

/** What was met before, and is unmet now. */
function brokenBy(before: readonly Finding[], after: readonly Finding[]): Finding[] {
  return after.filter(
    ({ duty, meetingId, staffId, verdict }) =>
      verdict === 'unmet' &&
      before.some(
        (met) =>
          met.duty === duty &&
          met.meetingId === meetingId &&
          met.staffId === staffId &&
          met.verdict === 'met',
      ),
  )
}
