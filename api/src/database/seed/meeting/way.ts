import {
  type Day,
  daysAfter,
  dueOn,
  noticeBy,
  noticeEdition,
  noticeWords,
  order2023,
  referBy,
  type Topic,
} from '@esep/law'
import type { Appeal } from '../../../internal/appeal/appeal.entity.ts'
import { AppealPart } from '../../../internal/appeal/appeal-part.entity.ts'
import { ReferralHop } from '../../../internal/appeal/referral-hop.entity.ts'
import { TermExtension } from '../../../internal/appeal/term-extension.entity.ts'
import { Notice } from '../../../internal/notice/notice.entity.ts'
import { NoticeAttempt } from '../../../internal/notice/notice-attempt.entity.ts'
import { calendar } from '../calendar.ts'
import { instantAt } from '../era.ts'
import type { Lately } from '../plan/plan.ts'
import type { Random } from '../random.ts'
import { type Pair, texts } from '../texts.ts'
import { atOnce } from './at-once.ts'
import { givenBack, letterReturned } from './lately.ts'
import type { Making } from './life.ts'

interface Followed {
  readonly appeal: Appeal
  /** When it was answered after the meeting; null where it was not. */
  readonly answeredOn: Day | null
  readonly topic: Topic
  /** The body for which a part of it is; null where all of it is for the police. */
  readonly to: Pair | null
  readonly lately: Lately | null
}

/** The steps and notices of what was forwarded, now and then a term that was extended or an appeal that was split, whose parts it gives (¶32). */
export function wayOf(making: Making, followed: Followed): AppealPart[] {
  const { appeal, answeredOn, to, lately } = followed
  const random = making.random.of('way', appeal.number)
  const own = { ...making, random }
  if (appeal.referredOn) forwarded(own, { appeal, on: appeal.referredOn, lately })
  else if (answeredOn === null && to && random.chance(0.3)) return split(own, followed, to)
  else if (answeredOn === null && appeal.dueOn && (lately || random.chance(0.35))) {
    extended(own, { appeal, dueBefore: appeal.dueOn, lately })
  }
  return []
}

/** Partly for the police, partly for another body, to which that part went. */
function split(making: Making, { appeal, topic }: Followed, pair: Pair): AppealPart[] {
  const { bag, random, by, era } = making
  const { day } = appeal.meeting.unwrap()
  const on = referBy(day, order2023, calendar)
  if (on >= era.today || appeal.anonymous) return []
  const to = atOnce(pair)
  const ground = 'COMPETENCE'
  const of = { meeting: appeal.meeting, appeal }
  const made = { text: appeal.text, splitAt: instantAt(on, '10:30'), splitBy: by }
  const away = { referredOn: on, referredTo: to, referralGround: ground } as const
  const parts = [
    { ...made, number: 1, topic, forPolice: true },
    {
      ...made,
      number: 2,
      topic: 'other',
      forPolice: false,
      forwardFrom: day,
      forwardBy: on,
      ...away,
    } as const,
  ].map((part) => bag.add(bag.em.create(AppealPart, { id: random.uuid(), ...of, ...part })))
  bag.add(
    bag.em.create(ReferralHop, {
      ...{ id: random.uuid(), ...of, part: 2, number: 1, kind: 'FORWARDED', to, ground, on },
      ...{ dueOn: on, toldOn: on, toldBy: 'PHONE' },
      ...{ recordedAt: instantAt(on, '11:40'), recordedBy: by },
    }),
  )
  appeal.sort(null)
  appeal.notify(on, 'PHONE')
  const facts = { raisedOn: day, number: appeal.number, part: 2, kind: 'FORWARDED' } as const
  const text = noticeWords({ ...facts, on, to, ground })
  const told = { on, by: 'PHONE', result: 'DELIVERED' } as const
  notice(making, { appeal, part: 2, kind: 'FORWARDED', on, text, told })
  return parts
}

interface Forwarded extends Pick<Followed, 'appeal' | 'lately'> {
  readonly on: Day
}

function forwarded(making: Making, { appeal, on, lately }: Forwarded): void {
  const { bag, random, by } = making
  const { referredTo: to, referralGround: ground, notifiedOn, notifiedBy } = appeal
  if (!to || !ground || !notifiedOn || !notifiedBy) throw new Error('forwarded to nowhere')
  const { day } = appeal.meeting.unwrap()
  const of = { meeting: appeal.meeting, appeal }
  const recorded = { recordedAt: instantAt(on, '11:40'), recordedBy: by }
  const isKnown = !appeal.anonymous
  bag.add(
    bag.em.create(ReferralHop, {
      ...{ id: random.uuid(), ...of, number: 1, kind: 'FORWARDED', to, ground, on },
      dueOn: referBy(day, order2023, calendar),
      toldOn: isKnown ? notifiedOn : null,
      toldBy: isKnown ? notifiedBy : null,
      ...recorded,
    }),
  )
  if (random.chance(0.1) && !lately) passedOn(making, appeal, on)
  if (!isKnown) return

  const facts = { raisedOn: day, number: appeal.number, part: null, kind: 'FORWARDED' } as const
  const text = noticeWords({ ...facts, on, to, ground })
  const result = notifiedBy === 'PHONE' ? 'DELIVERED' : 'SENT'
  const told = { on: notifiedOn, by: notifiedBy, result } as const
  const issued = notice(making, { appeal, kind: 'FORWARDED', on, text, told })
  if (lately === 'letter returned') letterReturned(making, issued)
  if (lately === 'given back') givenBack(making, appeal)
}

/** The body that had it passed it on to the region's. */
function passedOn({ bag, random, by, era }: Making, appeal: Appeal, on: Day): void {
  const [name] = Object.keys(texts.offices.authorities).toSorted()
  const other = name ? texts.offices.authorities[name] : undefined
  const later = daysAfter(on, 2)
  if (!other || later >= era.today) return
  const to = atOnce(other)
  bag.add(
    bag.em.create(ReferralHop, {
      ...{ id: random.uuid(), meeting: appeal.meeting, appeal, number: 2, kind: 'PASSED_ON' },
      ...{ from: appeal.referredTo, to, ground: 'TERRITORY', on: later },
      ...{ recordedAt: instantAt(later, '15:10'), recordedBy: by },
    }),
  )
  appeal.referredTo = to
}

interface Extended extends Pick<Followed, 'appeal' | 'lately'> {
  readonly dueBefore: Day
}

/** The head of the point extended it, and its initiator was told or still is to be. */
function extended(making: Making, { appeal, dueBefore, lately }: Extended): void {
  const { bag, random, by, era } = making
  const on = daysAfter(dueBefore, -random.int(1, 4))
  const { day } = appeal.meeting.unwrap()
  if (on >= era.today || on <= day) return
  const asked = { countedFrom: day, extendedUntil: daysAfter(dueBefore, random.int(20, 55)) }
  const until = dueOn(asked, order2023, calendar)
  const reason = random.pick(extensionReasons)
  bag.add(
    bag.em.create(TermExtension, {
      ...{ id: random.uuid(), meeting: appeal.meeting, appeal, decidedOn: on, dueBefore, until },
      ...{ reason, recordedAt: instantAt(on, '09:50'), recordedBy: by },
    }),
  )
  appeal.dueOn = until
  const facts = { raisedOn: day, number: appeal.number, part: null, kind: 'EXTENDED' } as const
  const text = noticeWords({ ...facts, on, until, reason })
  const isTold = random.chance(0.7) && !lately && daysAfter(on, 1) < era.today
  const told = isTold
    ? ({ on: daysAfter(on, 1), by: 'PHONE', result: resultOf(random) } as const)
    : null
  notice(making, { appeal, kind: 'EXTENDED', on, text, told })
}

const extensionReasons = [
  { kk: 'сараптама тағайындалды', ru: 'назначена экспертиза' },
  { kk: 'басқа органнан мәлімет күтілуде', ru: 'ожидаются сведения другого органа' },
]

function resultOf(random: Random): 'DELIVERED' | 'NO_ANSWER' {
  return random.chance(0.8) ? 'DELIVERED' : 'NO_ANSWER'
}

interface Told {
  readonly on: Day
  readonly by: NonNullable<Appeal['notifiedBy']>
  readonly result: 'SENT' | 'DELIVERED' | 'NO_ANSWER'
}

interface Noticed {
  readonly appeal: Appeal
  readonly part?: number
  readonly kind: Notice['kind']
  readonly on: Day
  readonly text: Notice['text']
  readonly told: Told | null
}

function notice(
  { bag, random, by }: Making,
  { appeal, part, kind, on, text, told }: Noticed,
): Notice {
  const failed = told?.result === 'NO_ANSWER'
  const countedFrom = failed ? told.on : on
  const row = bag.add(
    bag.em.create(Notice, {
      ...{ id: random.uuid(), meeting: appeal.meeting, appeal, kind, text },
      ...{ part: part ?? null, edition: noticeEdition, countedFrom },
      dueOn: noticeBy(countedFrom, order2023, calendar),
      state: told === null ? 'WAITING' : stateOf(told),
      ...{ issuedAt: instantAt(on, '11:40'), issuedBy: by },
    }),
  )
  if (!told) return row
  bag.add(
    bag.em.create(NoticeAttempt, {
      ...{ id: random.uuid(), notice: row, triedOn: told.on, triedAt: instantAt(told.on, '16:20') },
      ...{ channel: told.by, result: told.result },
      ...{ recordedAt: instantAt(told.on, '16:25'), recordedBy: by },
    }),
  )
  return row
}

function stateOf({ result }: Told): Notice['state'] {
  return result === 'NO_ANSWER' ? 'FAILED' : result
}
