import type { Channel } from '../announcement/evidence.ts'
import { holidaysAlone } from '../calendar/work-calendar.ts'
import type { Day } from '../day.ts'
import { quarterOf } from '../quarter.ts'
import type { Duty } from './duty.ts'
import { type Editions, editions } from './edition.ts'
import type {
  AnnouncementFacts,
  InvitationFacts,
  MeetingFacts,
  QuarterFacts,
  ReportFacts,
} from './facts.ts'
import type { CheckFacts, ControlFacts } from './facts-after.ts'
import type { Finding } from './finding.ts'
import { judge } from './judge.ts'

/** Precinct 28 in the second quarter of 2026, with its inspector in post all the while and without a meeting. */
export function cell(other: Partial<QuarterFacts> = {}): QuarterFacts {
  return {
    precinctId: 'precinct-28',
    quarter: '2026-Q2',
    validFrom: '2020-01-01',
    validUntil: null,
    recordedSince: '2023-01-01',
    appointments: [appointment('inspector', '2024-01-01')],
    meetings: [],
    ...other,
  }
}

/** That an officer is in post from a day on, until another where it is given. */
export function appointment(
  staffId: string,
  since: Day,
  until: Day | null = null,
): QuarterFacts['appointments'][number] {
  return { id: `${staffId}-${since}`, staffId, kind: 'permanent', since, until }
}

/** A meeting set for 15 April 2026 at half past six in the evening, of which nobody was told yet. */
export function planned(other: Partial<MeetingFacts> = {}): MeetingFacts {
  const day = other.day ?? '2026-04-15'
  return {
    id: `meeting-${day}`,
    stage: 'planned',
    day,
    endedOn: null,
    startsAt: `${day}T13:30:00Z`,
    form: 'INDOORS',
    inspectorId: 'inspector',
    reported: null,
    noticedOn: null,
    announcements: [],
    changes: [],
    invitations: [],
    waived: [],
    isTimeJustified: false,
    expected: null,
    capacity: null,
    assembly: null,
    joint: null,
    report: null,
    answers: [],
    nothingRaised: false,
    signedOn: null,
    signature: unsignedYet,
    recording: unrecorded,
    checks: [],
    calendar: holidaysAlone,
    control: uncontrolled,
    ...other,
  }
}

/** The same, announced on 1 April in all three ways. */
export function announced(other: Partial<MeetingFacts> = {}): MeetingFacts {
  const day = other.day ?? '2026-04-15'
  const announcements = everywhere('2026-04-01', day)
  return planned({ stage: 'announced', noticedOn: '2026-04-01', announcements, ...other })
}

/** The same, held: the inspector reported, and nothing else is written down of it. */
export function held(other: Partial<MeetingFacts> = {}): MeetingFacts {
  return announced({ stage: 'held', reported: true, ...other })
}

/** The same, with its protocol signed on the day. */
export function signed(other: Partial<MeetingFacts> = {}): MeetingFacts {
  const day = other.day ?? '2026-04-15'
  const signature = { startedOn: day, endedOn: day, signedOn: day, isRegisterExplained: false }
  return held({ stage: 'signed', signedOn: day, signature, ...other })
}

const unsignedYet = { startedOn: null, endedOn: null, signedOn: null, isRegisterExplained: false }
const unrecorded = { startedAt: null, endedAt: null, recordings: [] }
const uncontrolled = { items: 0, unassigned: 0, selfControlled: 0, open: [] }

/** An appeal that was not answered in full on 15 April 2026, of somebody who is known. */
export function checked(other: Partial<CheckFacts> = {}): CheckFacts {
  return {
    ...{ id: 'appeal', anonymous: false, countedFrom: '2026-04-15', dueOn: '2026-05-08' },
    ...{ answeredOn: null, forwardFrom: null, referredOn: null, toldOn: null, vain: null },
    ...{ extended: null, parts: [] },
    ...other,
  }
}

/** What is under control of a meeting. */
export function controlled(other: Partial<ControlFacts> = {}): ControlFacts {
  return { ...uncontrolled, items: 3, ...other }
}

/** An announcement in a channel, public on a day, of a meeting on another. */
export function told(
  channel: Channel,
  publicOn: Day,
  other: Partial<AnnouncementFacts> = {},
): AnnouncementFacts {
  return {
    id: `${channel}-${publicOn}`,
    channel,
    forDay: '2026-04-15',
    publicOn,
    namesTime: true,
    namesPlace: true,
    ...other,
  }
}

/** Announcements in each of the three channels, public on a day. */
export function everywhere(publicOn: Day, forDay: Day = '2026-04-15'): AnnouncementFacts[] {
  return (['MASS_MEDIA', 'SOCIAL_NETWORK', 'EMPLOYERS'] as const).map((channel) =>
    told(channel, publicOn, { forDay }),
  )
}

/** Somebody of a category who was invited. */
export function invited(
  category: InvitationFacts['category'],
  other: Partial<InvitationFacts> = {},
): InvitationFacts {
  return {
    id: `invited-${category}`,
    category,
    state: 'sent',
    attended: null,
    servesHere: null,
    ...other,
  }
}

/** A report that speaks of nothing yet, and is not the first. */
export function report(other: Partial<ReportFacts> = {}): ReportFacts {
  return {
    id: 'report',
    sections: [],
    figures: 0,
    figuresWithoutSource: 0,
    sourced: false,
    isFirst: false,
    carried: 0,
    unspoken: 0,
    ...other,
  }
}

/** What one duty comes to; of several meetings or inspectors the first. */
export function findingOf(
  duty: Duty,
  facts: QuarterFacts,
  { asOf, by = editions }: { readonly asOf: Day; readonly by?: Editions },
): Finding {
  const finding = judge(facts, by, asOf).find((found) => found.duty === duty)
  if (!finding) throw new Error(`Nothing was found of ${duty}`)
  return finding
}

/** What a duty of one meeting comes to on a day, by default on the evening of 15 April 2026. */
export function ofMeeting(
  duty: Duty,
  meeting: MeetingFacts,
  { asOf = '2026-04-15', by = editions }: { readonly asOf?: Day; readonly by?: Editions } = {},
): Finding {
  const quarter = quarterOf(meeting.day)
  return findingOf(duty, cell({ quarter, meetings: [meeting] }), { asOf, by })
}

/** The order as it is read, but for what is given here. */
export function reading(other: Partial<Editions[0]['policy']>): Editions {
  const [held] = editions
  return [{ ...held, edition: 'other', policy: { ...held.policy, ...other } }]
}
