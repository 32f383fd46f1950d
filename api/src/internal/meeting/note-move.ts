import type { ChangeWeight, MoveReason } from '@esep/law'
import type { InternalContext } from '../context.ts'
import { type Arrangement, type ClearedBilingual, placeOf } from './arrangement.ts'
import type { ChangeKind } from './change-kind.ts'
import type { Meeting } from './meeting.entity.ts'
import { noteChange } from './note-change.ts'

interface Moved {
  readonly before: Arrangement
  readonly reason: MoveReason | null
  readonly words: ClearedBilingual | null
  readonly weight: ChangeWeight
}

/** Keeps what a move changed, once residents know of the meeting: its day or hour, its place, or both. */
export function noteMove(context: InternalContext, meeting: Meeting, moved: Moved): void {
  if (meeting.stage === 'planned') return
  const { before, ...why } = moved
  for (const kind of kindsOf(before, meeting)) {
    noteChange(context, meeting, {
      kind,
      startBefore: before.startsAt,
      startAfter: meeting.startsAt,
      venueBefore: before.venue,
      venueAfter: meeting.venue,
      ...why,
    })
  }
}

function kindsOf(before: Arrangement, after: Arrangement): ChangeKind[] {
  const kinds: ChangeKind[] = []
  if (before.day !== after.day) kinds.push('DATE_MOVED')
  else if (!isSameMoment(before, after)) kinds.push('TIME_CHANGED')
  if (!isSamePlace(before, after)) kinds.push('PLACE_CHANGED')
  return kinds
}

function isSameMoment({ startsAt }: Arrangement, other: Arrangement): boolean {
  return Temporal.Instant.compare(startsAt, other.startsAt) === 0
}

function isSamePlace(one: Arrangement, other: Arrangement): boolean {
  const [place, otherPlace] = [placeOf(one), placeOf(other)]
  return (
    one.form === other.form &&
    one.joinLink === other.joinLink &&
    place?.kk === otherPlace?.kk &&
    place?.ru === otherPlace?.ru
  )
}
