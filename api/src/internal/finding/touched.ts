import { type Day, type Quarter, quarterOf } from '@esep/law'
import type { ChangeSet, EntityManager, EventSubscriber, FlushEventArgs } from '@mikro-orm/core'
import { Reference } from '@mikro-orm/core'
import { Award } from '../award/award.entity.ts'
import { Meeting } from '../meeting/meeting.entity.ts'
import { Mentioned } from '../participant/mentioned.entity.ts'
import { Participant } from '../participant/participant.entity.ts'
import { RegisterImport } from '../participant/register-import.entity.ts'
import { Precinct } from '../precinct/precinct.entity.ts'
import { Appointment } from '../staff/appointment.entity.ts'
import { FindingCorrection } from './finding-correction.entity.ts'

/** Whose duties may come to something else by what a unit of work has written. */
export interface Touched {
  readonly meetingIds: Set<string>
  /** Those whose meeting is not at hand. */
  readonly protocolIds: Set<string>
  /** Days for which a meeting was set before. */
  readonly earlier: { readonly meetingId: string; readonly day: Day }[]
  /** Precincts of which something else is on record from a quarter on. */
  readonly precincts: { readonly precinctId: string; readonly quarter: Quarter }[]
  /** Precincts that came to be, or ended. */
  readonly madeIds: Set<string>
}

const touched = new WeakMap<EntityManager, Touched>()

/** Takes what was touched since it was last taken. */
export function takeTouched(em: EntityManager): Touched {
  const taken = touched.get(em) ?? nothing()
  touched.delete(em)
  return taken
}

/** Notes that something of these meetings was written in plain SQL. */
export function noteMeetings(em: EntityManager, meetingIds: readonly string[]): void {
  const noted = touched.get(em) ?? nothing()
  touched.set(em, noted)
  for (const id of meetingIds) noted.meetingIds.add(id)
}

/** Notes whatever is written of a meeting, of who serves and of a precinct, so that no act can forget to say it. */
export class TouchedSubscriber implements EventSubscriber {
  onFlush({ em, uow }: FlushEventArgs): void {
    const noted = touched.get(em) ?? nothing()
    touched.set(em, noted)
    for (const change of uow.getChangeSets()) note(noted, change)
  }
}

// Who came, who was spoken of and who was awarded changes no verdict.
const noFacts = [Participant, RegisterImport, Mentioned, Award]

function note(noted: Touched, { entity, originalEntity: before }: ChangeSet<object>): void {
  if (noFacts.some((kind) => entity instanceof kind)) return

  if (entity instanceof Meeting) {
    noted.meetingIds.add(entity.id)
    const day = dayIn(before, 'day')
    if (day && day !== entity.day) noted.earlier.push({ meetingId: entity.id, day })
  } else if (entity instanceof Appointment) {
    const since = [entity.since, dayIn(before, 'since') ?? entity.since].toSorted()[0]
    if (since) noted.precincts.push({ precinctId: entity.precinct.id, quarter: quarterOf(since) })
  } else if (entity instanceof Precinct) {
    noted.precincts.push({ precinctId: entity.id, quarter: quarterOf(entity.validFrom) })
    noted.madeIds.add(entity.id)
  } else if (entity instanceof FindingCorrection) {
    noted.precincts.push({ precinctId: entity.precinct.id, quarter: entity.quarter })
  } else {
    noteWhatItIsPartOf(noted, entity)
  }
}

function noteWhatItIsPartOf(noted: Touched, entity: object): void {
  const meetingId = idAt(entity, 'meeting')
  const protocolId = idAt(entity, 'protocol')
  if (meetingId) noted.meetingIds.add(meetingId)
  else if (protocolId) noted.protocolIds.add(protocolId)
}

function idAt(entity: object, property: string): string | null {
  const pointed: unknown = Reflect.get(entity, property)
  const id: unknown = Reference.isReference(pointed) ? Reflect.get(pointed, 'id') : null
  return typeof id === 'string' ? id : null
}

function dayIn(row: object | undefined, property: string): Day | null {
  const day: unknown = row && Reflect.get(row, property)
  return typeof day === 'string' ? day : null
}

/** That something of these meetings was written in plain SQL. */
export function touchedMeetings(ids: readonly string[]): Touched {
  return { ...nothing(), meetingIds: new Set(ids) }
}

function nothing(): Touched {
  return {
    meetingIds: new Set(),
    protocolIds: new Set(),
    earlier: [],
    precincts: [],
    madeIds: new Set(),
  }
}
