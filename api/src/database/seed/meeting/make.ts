import { type Day, dayOf, daysAfter, order2023 } from '@esep/law'
import type { Known } from '@esep/redaction'
import type { Invitation } from '../../../internal/invitation/invitation.entity.ts'
import type { Meeting } from '../../../internal/meeting/meeting.entity.ts'
import { factsOf } from '../../../internal/meeting/publish.ts'
import { isPublic, publishedMeeting } from '../../../internal/meeting/published-meeting.ts'
import { knownOf } from '../../../internal/outcome/known.ts'
import { showBands } from '../../../internal/outcome/published-composition.ts'
import { PublishedMeeting } from '../../../public/meeting/meeting.entity.ts'
import { PublishedMeetingPrecinct } from '../../../public/meeting/meeting-precinct.entity.ts'
import { instantAt, minutesAfter } from '../era.ts'
import { invent } from '../person.ts'
import type { Plan } from '../plan/plan.ts'
import type { Scene } from '../speech/voices.ts'
import { appealsAt } from './appeal.ts'
import { type Convention, conventionOf } from './assembly.ts'
import { award } from './award.ts'
import { invitationsOf } from './invitation.ts'
import { change, type Making, meetingOf } from './life.ts'
import { publishOutcome } from './outcome.ts'
import { protocolOf } from './protocol.ts'
import { type Present, presentAt } from './register.ts'
import { retain } from './retain.ts'
import { keepSigned } from './signed.ts'
import { giveSlips } from './slip.ts'
import { filmed } from './video.ts'

/** Whether what was to be published is public, was held back by the second matcher, or was not due. */
export type Made = 'published' | 'held back' | 'not due'

/** Makes one meeting with everything that belongs to it. */
export function make(making: Making): Made {
  const meeting = meetingOf(making)
  const convention = conventionOf(making, meeting)
  if (making.plan.flaw === 'EARLIER_UNTOLD') making.untold.add(meeting.id)
  if (isHeld(making)) hold(making, meeting)
  if (isHeld(making)) award(making, meeting)
  const invitations = invitationsOf(making, meeting)
  const made = isHeld(making) ? record(making, { meeting, invitations, convention }) : 'not due'
  publish(making, meeting, convention)
  return made
}

function isHeld({ plan }: Making): boolean {
  return !['planned', 'announced', 'cancelled', 'missed'].includes(plan.ending.stage)
}

function hold(making: Making, meeting: Meeting): void {
  const { random, by, plan } = making
  const startedAt = minutesAfter(meeting.startsAt, random.int(0, 8))
  const at = minutesAfter(startedAt, 85)
  meeting.hold(startedAt, { at, by })
  for (const [index, part] of meeting.precincts.getItems().entries()) {
    part.reported = plan.reporting === 'all' || index === 0
  }
  change(making, meeting, { kind: 'HELD', at })
}

interface Begun {
  readonly meeting: Meeting
  readonly invitations: readonly Invitation[]
  readonly convention: Convention | null
}

/** What was said, written down and signed, as far as the plan goes (¶30 to ¶32). */
function record(making: Making, { meeting, invitations, convention }: Begun): Made {
  const { plan, random } = making
  const present = presentAt(making, meeting)
  const scene = sceneOf(making, present)
  const endedAt = minutesAfter(meeting.startedAt ?? meeting.startsAt, random.int(50, 82))
  const recordedAt = minutesAfter(endedAt, 24)
  const signedAt = signingOf(plan, { day: meeting.day, recordedAt })

  const hall = { meeting, scene, present, endedAt, recordedAt }
  const recorded = plan.ending.stage === 'held' ? null : protocolOf(making, hall)
  const signedOn = signedAt && dayOf(signedAt, order2023)
  const raised = appealsAt(making, { ...hall, registered: present.registered, signedOn })
  giveSlips(making, meeting, raised)
  retain(making, meeting, raised)
  filmed(making, meeting, endedAt)
  if (!recorded) return 'not due'

  meeting.record(endedAt, recordedAt)
  if (!signedAt) return 'not due'
  meeting.sign(signedAt)
  keepSigned(meeting, { recorded, raised, present })
  if (plan.ending.stage === 'signed') return 'not due'

  const publishable = {
    id: meeting.id,
    startedAt: meeting.startedAt ?? meeting.startsAt,
    endedAt,
    signedAt,
    unsigned: [],
    registered: present.registered.length,
    refused: present.refused,
    ...bandsOf(present),
    invitations,
    ...recorded.parts.publishable,
  }
  const known = knownAt(making, { meeting, scene, present, invitations, convention })
  const isPublished = publishOutcome(making, { meeting, recorded, raised, known, publishable })
  return isPublished ? 'published' : 'held back'
}

function bandsOf({ registered, refused }: Present) {
  const participants = registered.length + refused
  const came = registered.map(({ participant }) => participant)
  const { composition } = showBands(
    { participants: came, protocol: { participants } },
    [],
    order2023,
  )
  return { participants, composition }
}

/** The evening of the meeting, or the morning after; nothing before it has come that far. */
function signingOf(
  { ending, signedLate }: Plan,
  { day, recordedAt }: { day: Day; recordedAt: string },
): string | null {
  if (ending.stage === 'held' || ending.stage === 'recorded') return null
  return signedLate ? instantAt(daysAfter(day, 1), '10:05') : minutesAfter(recordedAt, 31)
}

function sceneOf({ plan, posts, ranges, voice, spokenOn }: Making, present: Present): Scene {
  const own = posts.find(({ inspector }) => inspector)?.inspector?.name
  const name = plan.voice === null ? own : null
  return {
    register: present.registered.map(({ resident }) => resident),
    ranges,
    officer: name ? { gender: 'm', ...name } : invent(voice.of('officer')),
    day: spokenOn,
  }
}

function knownAt(
  { posts }: Making,
  { meeting, scene, present, invitations, convention }: Begun & { scene: Scene; present: Present },
): Known {
  const inspectors = posts.flatMap(({ inspector }) => (inspector ? [inspector.name] : []))
  return knownOf({
    participants: present.registered.map(({ key, participant }) => ({ ...participant, id: key })),
    // NOTE: meetings that share their words share the officer who speaks in them.
    inspectors: [...inspectors, scene.officer],
    invitations,
    ...{ mentioned: [], delegated: convention?.members ?? [], recognised: [] },
    ...{ awarded: [], applicants: [] },
    officePhones: posts.flatMap(({ point, precinct }) => [point.phone, precinct.phone]),
    places: [
      meeting.venue,
      meeting.address,
      meeting.place,
      ...posts.map(({ point }) => point.address),
    ],
  })
}

/** What residents read of an assembly: nothing of its members. */
function told({ assembly: { convenor, level, convenedOn } }: Convention) {
  return { convenor, level, convenedOn }
}

/** Writes what residents read of the meeting itself. */
function publish({ bag }: Making, meeting: Meeting, convention: Convention | null): void {
  if (!isPublic(meeting)) return
  const facts = factsOf(meeting, convention && told(convention))
  bag.add(bag.em.create(PublishedMeeting, publishedMeeting(facts, order2023)))
  for (const { precinctId, reported } of facts.precincts) {
    const row = { meetingId: meeting.id, precinctId, reported: reported !== false }
    bag.add(bag.em.create(PublishedMeetingPrecinct, row))
  }
}
