import { changeOf, type Day, order2023 } from '@esep/law'
import { type Arrangement, climateNoteOf, placeOf } from '../../../internal/meeting/arrangement.ts'
import type { ChangeKind } from '../../../internal/meeting/change-kind.ts'
import { Meeting } from '../../../internal/meeting/meeting.entity.ts'
import {
  type ChangeReason,
  MeetingChange,
} from '../../../internal/meeting/meeting-change.entity.ts'
import { MeetingPrecinct } from '../../../internal/meeting/meeting-precinct.entity.ts'
import type { ReviewedText } from '../../../internal/outcome/reviewed-text.ts'
import type { Bag } from '../bag.ts'
import { type Era, instantAt, minutesAfter } from '../era.ts'
import type { Post } from '../force/post.ts'
import type { Range } from '../ground.ts'
import type { Plan } from '../plan/plan.ts'
import type { Random } from '../random.ts'
import type { ReturnedTerm } from '../terms.ts'
import { type Pair, texts } from '../texts.ts'
import { agreementsOf } from './agreement.ts'
import { announcementsOf } from './announcement.ts'
import { atOnceOrNone } from './at-once.ts'
import { arrange } from './place.ts'
import { thoughtOf } from './thought.ts'

/** A meeting in the making, with everything its plan says of it. */
export interface Making {
  readonly bag: Bag
  readonly era: Era
  readonly random: Random
  /** Chooses what is said; meetings of one voice say the same. */
  readonly voice: Random
  readonly plan: Plan
  readonly posts: readonly Post[]
  /** Where those live who speak. */
  readonly ranges: readonly Range[]
  /** The day of which they speak. */
  readonly spokenOn: Day
  /** What was reviewed before, for voices that speak again. */
  readonly reviews: Map<string, readonly ReviewedText[] | null>
  /** Meetings whose reports say nothing of earlier appeals. */
  readonly untold: Set<string>
  /** Terms that began anew. */
  readonly returned: ReturnedTerm[]
  /** The numbers of slips that were given. */
  readonly slips: Set<string>
  /** Who does what staff do. */
  readonly by: string
}

/** A meeting from its planning to the hour at which it is held, or is not. */
export function meetingOf(making: Making): Meeting {
  const { bag, random, plan, posts, by } = making
  const { ground } = firstOf(posts)
  const to = arrange(random, plan, ground)
  const first = plan.move ? before(random, { plan, to, posts }) : to
  const meeting = bag.add(
    bag.em.create(Meeting, {
      id: random.uuid(),
      ...first,
      ...thoughtOf(random, plan, first),
      note: atOnceOrNone(noteFor(random, plan)),
      languages: random.chance(0.7) ? ['kk', 'ru'] : ['kk'],
      scheduledAt: instantAt(plan.announcedOn ?? plan.move?.on ?? dayBefore(plan.day, 9), '09:10'),
      scheduledBy: by,
    }),
  )
  for (const { precinct, inspector } of posts) {
    bag.add(bag.em.create(MeetingPrecinct, { meeting, precinct, inspector, reported: null }))
  }

  agreementsOf(making, meeting)
  if (plan.announcedOn) announce(making, meeting, plan.announcedOn)
  if (plan.move) move(making, meeting, to)
  end(making, meeting)
  return meeting
}

function noteFor(random: Random, { form, numbers }: Plan): Pair | undefined {
  const notes = texts.venues.notes.filter((note) => note.form === form)
  if (numbers.includes(28)) return notes[0]
  return random.chance(0.6) ? random.pick(notes) : undefined
}

function firstOf(posts: readonly Post[]): Post {
  const [post] = posts
  if (!post) throw new Error('a meeting without a precinct')
  return post
}

/** When and where it was to be before it was moved. */
function before(
  random: Random,
  { plan, to, posts }: { plan: Plan; to: Arrangement; posts: readonly Post[] },
): Arrangement {
  const from = plan.move?.from ?? plan
  const earlier = arrange(random, { ...from, form: plan.form }, firstOf(posts).ground)
  return plan.move?.toOtherVenue ? earlier : { ...to, day: earlier.day, startsAt: earlier.startsAt }
}

function announce(making: Making, meeting: Meeting, on: string): void {
  const { plan, random, by } = making
  const at = instantAt(on, `${random.int(10, 16)}:${random.int(10, 59)}`)
  const reason = plan.lateReason
  meeting.announce({ at, by, reason, words: wordsOf(random, 'late', reason) })
  announcementsOf(making, meeting, on)
  change(making, meeting, { kind: 'ANNOUNCED', at })
}

function move(making: Making, meeting: Meeting, to: Arrangement): void {
  const { plan, random } = making
  if (!plan.move) return
  const { on, reason } = plan.move
  const at = instantAt(on, '15:20')
  const previous = { ...arrangementOf(meeting), stage: meeting.stage }
  const weight = changeOf(
    { ...previous, place: placeOf(previous), climateNote: climateNoteOf(previous) },
    { ...to, place: placeOf(to), climateNote: climateNoteOf(to) },
    { on, reason, policy: order2023 },
  )
  meeting.move(to, at)
  if (to.day !== previous.day) announcementsOf(making, meeting, on)
  change(making, meeting, {
    kind: kindOf(previous, to),
    at,
    startBefore: previous.startsAt,
    venueBefore: previous.venue,
    reason,
    words: wordsOf(random, 'move', reason),
    weight,
  })
}

function arrangementOf(meeting: Meeting): Arrangement {
  const { day, startsAt, form, venue, address, latitude, longitude, joinLink, climate } = meeting
  return { day, startsAt, form, venue, address, latitude, longitude, joinLink, climate }
}

function kindOf(from: Arrangement, to: Arrangement): ChangeKind {
  if (from.day !== to.day) return 'DATE_MOVED'
  return from.startsAt === to.startsAt ? 'PLACE_CHANGED' : 'TIME_CHANGED'
}

function end(making: Making, meeting: Meeting): void {
  const { plan, random } = making
  const { ending } = plan
  if (ending.stage === 'cancelled') {
    const { reason } = ending
    const at = instantAt(ending.on, '17:05')
    meeting.cancel({ at, reason })
    change(making, meeting, {
      kind: 'CANCELLED',
      at,
      reason,
      words: wordsOf(random, 'cancel', reason),
    })
  } else if (ending.stage === 'missed') {
    const { reason } = ending
    const at = minutesAfter(meeting.startsAt, 55)
    meeting.miss({ at, reason })
    change(making, meeting, {
      kind: 'NOT_HELD',
      at,
      reason,
      words: wordsOf(random, 'miss', reason),
    })
  }
}

/** Further words of a reason, where there are some. */
function wordsOf(random: Random, act: keyof typeof texts.reasons, reason: string | null) {
  const words = reason ? texts.reasons[act][reason] : undefined
  return words ? atOnceOrNone(random.pick(words)) : null
}

interface Step {
  readonly kind: ChangeKind
  readonly at: string
  readonly startBefore?: string | null
  readonly venueBefore?: MeetingChange['venueBefore']
  readonly reason?: ChangeReason | null
  readonly words?: MeetingChange['words']
  readonly weight?: MeetingChange['weight']
}

/** Writes down a step of its life as it stands now. */
export function change({ bag, random, by }: Making, meeting: Meeting, step: Step): void {
  bag.add(
    bag.em.create(MeetingChange, {
      id: random.uuid(),
      meeting,
      by,
      startAfter: meeting.startsAt,
      venueAfter: meeting.venue,
      ...step,
    }),
  )
}

function dayBefore(day: string, days: number): string {
  return Temporal.PlainDate.from(day).subtract({ days }).toString()
}
