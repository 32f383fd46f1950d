import fc from 'fast-check'
import { channels } from '../announcement/evidence.ts'
import { answers } from '../appeal/given.ts'
import { holidaysAlone } from '../calendar/work-calendar.ts'
import { type Day, daysAfter } from '../day.ts'
import { invitationCategories, invitationStates, owedCategories } from '../invitation/category.ts'
import { changeWeights } from '../meeting/change.ts'
import { forms } from '../meeting/form.ts'
import { stages } from '../meeting/stage.ts'
import { reportSections } from '../report/section.ts'
import {
  type AnnouncementFacts,
  type AssemblyFacts,
  adjoinings,
  akimLevels,
  type InvitationFacts,
  type JointFacts,
  type MeetingFacts,
  type QuarterFacts,
  type ReportFacts,
} from './facts.ts'
import { checksAfter, controls, recordingsOf, signatures } from './facts-after.testing.ts'
import { everywhere } from './given.testing.ts'

const id = fc.uuid()
const staffId = fc.constantFrom('one', 'two', 'three')
const few = { maxLength: 4 }

/** Any day of the first half of 2026, and some days around it. */
export const days: fc.Arbitrary<Day> = dayFrom('2025-12-20', 210)

/** Any announcement of a meeting on a day, or of the day before it was moved. */
export function announcementsFor(day: Day): fc.Arbitrary<AnnouncementFacts> {
  return fc.record({
    id,
    channel: fc.constantFrom(...channels),
    forDay: fc.constantFrom(day, day, day, daysAfter(day, -7)),
    publicOn: fc.integer({ min: -25, max: 0 }).map((days) => daysAfter(day, days)),
    namesTime: mostly(true),
    namesPlace: mostly(true),
  })
}

/** Any invitation. */
export const invitations: fc.Arbitrary<InvitationFacts> = fc.record({
  id,
  category: fc.constantFrom(...invitationCategories),
  state: fc.constantFrom(...invitationStates),
  attended: orNull(fc.boolean()),
  servesHere: orNull(fc.boolean()),
})

const assemblies: fc.Arbitrary<AssemblyFacts> = fc.record({
  convenor: fc.constantFrom('AKIM', 'INITIATIVE_GROUP'),
  level: orNull(fc.constantFrom(...akimLevels)),
  members: orNull(fc.integer({ min: 5, max: 25 })),
  initiators: fc.integer({ min: 0, max: 5 }),
})

const jointMeetings: fc.Arbitrary<JointFacts> = fc.record({
  precincts: fc.integer({ min: 2, max: 4 }),
  reported: orNull(fc.integer({ min: 0, max: 4 })),
  adjoining: orNull(fc.constantFrom(...adjoinings)),
  crossesBodies: fc.boolean(),
  agreed: orNull(fc.boolean()),
})

const reports: fc.Arbitrary<ReportFacts> = fc.record({
  id,
  sections: fc.subarray([...reportSections]).chain((told) =>
    fc.tuple(
      ...told.map((section) =>
        fc.record({
          section: fc.constant(section),
          filled: mostly(true),
          nothingBecause: mostly(true),
        }),
      ),
    ),
  ),
  figures: fc.nat(3),
  figuresWithoutSource: fc.nat(1),
  sourced: fc.boolean(),
  isFirst: mostly(false),
  carried: fc.nat(3),
  unspoken: fc.nat(1),
})

/** Any meeting set for a day of a quarter of 2026. */
function meetingsIn(quarter: string): fc.Arbitrary<MeetingFacts> {
  const first = quarter === '2026-Q1' ? '2026-01-01' : '2026-04-01'
  return dayFrom(first, 89).chain(meetingsOn)
}

function meetingsOn(day: Day): fc.Arbitrary<MeetingFacts> {
  return fc.record({
    id,
    stage: fc.constantFrom(...stages),
    day: fc.constant(day),
    endedOn: orNull(fc.constant(day)),
    startsAt: fc.nat(23).map((hour) => `${day}T${String(hour).padStart(2, '0')}:30:00Z`),
    form: fc.constantFrom(...forms),
    inspectorId: orNull(staffId),
    reported: orNull(mostly(true)),
    noticedOn: orNull(fc.constant(daysAfter(day, -12))),
    announcements: fc.oneof(
      fc.array(announcementsFor(day), { maxLength: 6 }),
      fc.constant(everywhere(daysAfter(day, -12), day)),
    ),
    changes: fc.array(
      fc.record({ id, on: fc.constant(day), weight: fc.constantFrom(...changeWeights) }),
      { maxLength: 2 },
    ),
    invitations: fc.array(invitations, few),
    waived: fc.oneof(fc.subarray([...owedCategories]), fc.constant(owedCategories)),
    isTimeJustified: fc.boolean(),
    expected: orNull(fc.integer({ min: 10, max: 90 })),
    capacity: orNull(fc.integer({ min: 10, max: 90 })),
    assembly: orNull(assemblies),
    joint: orNull(jointMeetings),
    report: orNull(reports),
    answers: fc.array(orNull(fc.constantFrom(...answers)), few),
    nothingRaised: fc.boolean(),
    signedOn: orNull(fc.constant(day)),
    signature: signatures(day),
    recording: recordingsOf(day),
    checks: fc.array(checksAfter(day), few),
    calendar: fc.constant(holidaysAlone),
    control: controls(day),
  })
}

/** Any cell of the first two quarters of 2026, with up to three meetings. */
export const cells: fc.Arbitrary<QuarterFacts> = fc
  .constantFrom('2026-Q1', '2026-Q2')
  .chain((quarter) =>
    fc.record({
      precinctId: id,
      quarter: fc.constant(quarter),
      validFrom: fc.constantFrom('2020-01-01', '2020-01-01', '2020-01-01', '2026-02-01'),
      validUntil: fc.constantFrom(null, null, null, '2026-05-01'),
      recordedSince: fc.constantFrom('2020-01-01', '2020-01-01', '2020-01-01', '2026-03-01'),
      appointments: fc.array(
        fc.record({
          id,
          staffId,
          kind: fc.constantFrom('permanent', 'acting'),
          since: fc.constantFrom('2025-01-01', '2026-03-20'),
          until: fc.constantFrom(null, '2026-04-15'),
        }),
        { maxLength: 2 },
      ),
      meetings: fc.array(meetingsIn(quarter), { maxLength: 3 }),
    }),
  )

function dayFrom(first: Day, count: number): fc.Arbitrary<Day> {
  return fc.nat(count).map((days) => daysAfter(first, days))
}

function orNull<Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> {
  return fc.option(arbitrary, { freq: 3 })
}

function mostly(usual: boolean): fc.Arbitrary<boolean> {
  return fc.constantFrom(usual, usual, usual, !usual)
}
