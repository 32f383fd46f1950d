import {
  type Answer,
  answerBy,
  type Day,
  dayOf,
  daysAfter,
  daysBefore,
  opensCheck,
  order2023,
  referBy,
  registeredOn,
  type Topic,
  topics,
  workingDaysAfter,
} from '@esep/law'
import { Appeal } from '../../../internal/appeal/appeal.entity.ts'
import type { AppealPart } from '../../../internal/appeal/appeal-part.entity.ts'
import type { Meeting } from '../../../internal/meeting/meeting.entity.ts'
import { demonstrated } from '../accounts.ts'
import { calendar } from '../calendar.ts'
import { minutesAfter } from '../era.ts'
import type { Matter } from '../plan/plan.ts'
import type { Random } from '../random.ts'
import { type Fillings, fill, type SpokenWords } from '../speech/fill.ts'
import { spelledDay } from '../speech/slots.ts'
import { type Scene, voices } from '../speech/voices.ts'
import { type ItemText, type Pair, texts, textsOn } from '../texts.ts'
import { atOnce } from './at-once.ts'
import type { Making } from './life.ts'
import type { Registered } from './register.ts'
import { wayOf } from './way.ts'

/** What a resident raised, with the words as they were put together. */
export interface Raised {
  readonly appeal: Appeal
  readonly topic: Topic
  readonly title: Pair
  /** Whose words they are; null where that is not known. */
  readonly speaker: string | null
  readonly said: SpokenWords
  readonly answer: SpokenWords
  /** Its parts, where it was split. */
  readonly parts: readonly AppealPart[]
}

interface Hall {
  readonly meeting: Meeting
  readonly registered: readonly Registered[]
  readonly scene: Scene
  /** The day on which the protocol was signed; null where it is not. */
  readonly signedOn: Day | null
}

/** What residents raised at a meeting, each matter once. */
export function appealsAt(making: Making, hall: Hall): Raised[] {
  const voice = making.voice.of('matters')
  const matters = making.plan.matters ?? drawn(voice)
  const speakers = voice.some(hall.registered, matters.length)
  return matters.map((matter, index) => {
    const speaker = speakers[index] ?? voice.pick(hall.registered)
    return raise(making, hall, { matter, number: index + 1, speaker })
  })
}

function drawn(voice: Random): Matter[] {
  return voice.some(topics, voice.int(2, 6)).map((topic) => ({
    topic,
    language: voice.chance(0.6) ? 'kk' : 'ru',
    at: voice.int(0, 99),
    answer: answerFrom(voice.int(1, 100)),
  }))
}

function answerFrom(hundredth: number): Answer {
  if (hundredth <= 58) return 'full'
  return hundredth <= 84 ? 'partial' : 'none'
}

interface Turn {
  readonly matter: Matter
  readonly number: number
  readonly speaker: Registered
}

function raise(making: Making, hall: Hall, { matter, number, speaker }: Turn): Raised {
  const { bag, random, by, plan } = making
  const voice = making.voice.of('matter', number)
  const { meeting, scene, signedOn } = hall
  const { topic, language } = matter
  const isUnsaid = plan.flaw === 'UNANSWERED' && number === 1
  const answer = isUnsaid ? null : matter.answer
  const all = textsOn(topic)[language]
  const item = all[matter.at % all.length]
  if (!item) throw new Error(`nothing is said on ${topic}`)

  const fillings = voices(voice, scene, speaker.resident)
  const said = fill(item.said, language, fillings)
  const answered = fill(answerText(voice, item, matter), language, fillings)
  const isKnown = matter.known ?? voice.chance(0.93)
  const appeal = bag.add(
    bag.em.create(Appeal, {
      id: random.uuid(),
      meeting,
      number,
      kind: item.kind,
      language,
      text: said.text,
      participant: isKnown ? speaker.participant : null,
      answer,
      answerText: isUnsaid ? null : answered.text,
      answerLanguage: isUnsaid ? null : language,
      minute: 20 + number * 4,
      raisedAt: minutesAfter(meeting.startsAt, 25 + number * 4),
      raisedBy: by,
      writtenBy: [by],
    }),
  )
  const isFollowed = signedOn && opensCheck({ answer })
  const parts = isFollowed ? follow(making, { appeal, matter, item, signedOn, fillings }) : []
  const { title } = item
  return {
    appeal,
    topic,
    title,
    speaker: isKnown ? speaker.key : null,
    said,
    answer: answered,
    parts,
  }
}

function answerText(voice: Random, item: ItemText, { answer, language }: Matter): string {
  if (answer === 'none') return voice.pick(texts.answers.none[language])
  return answer === 'full' ? item.full : item.partial
}

interface Followed {
  readonly appeal: Appeal
  readonly matter: Matter
  readonly item: ItemText
  readonly signedOn: Day
  readonly fillings: Fillings
}

/** What became of a matter that was not fully answered: a check, and by now a referral, an answer, or nothing yet (¶32). */
function follow(making: Making, followed: Followed): AppealPart[] {
  const { era, plan, random, spokenOn } = making
  const { appeal, matter, item, signedOn, fillings } = followed
  const { topic, language, lately = null } = matter
  appeal.checkOpenedOn = signedOn
  appeal.dueOn = appeal.anonymous ? null : answerBy(receivedOn(making, appeal), order2023, calendar)

  const after = random.pick([1, 2, 2, 3, 5, 12])
  const referredOn = workingDaysAfter(signedOn, lately ? 1 : after, calendar)
  const canBe = item.to !== undefined && referredOn < era.today
  if (canBe && (random.chance(0.6) || lately)) refer(making, followed, referredOn)

  const answeredOn = workingDaysAfter(signedOn, random.int(6, 14), calendar)
  const until = plan.ending.stage === 'withdrawn' ? plan.ending.on : era.today
  const isAnswered = !lately && answeredOn < until && random.chance(item.to ? 0.5 : 0.82)
  const to = item.to ? (texts.offices.authorities[item.to] ?? null) : null
  const way = { appeal, topic, to, answeredOn: isAnswered ? answeredOn : null, lately }
  if (item.to && !appeal.referredOn && !isAnswered) {
    const from = receivedOn(making, appeal)
    appeal.sort({ from, by: referBy(from, order2023, calendar) })
  }
  const parts = wayOf(making, way)
  if (!isAnswered) return parts
  const on = plan.voice === null ? answeredOn : spokenOn
  const days = { date: spelledDay(daysBefore(on, 1)), until: spelledDay(daysAfter(on, 10)) }
  appeal.laterAnswer = fill(item.full, language, { ...fillings, ...days }).text
  appeal.answeredOn = answeredOn
  appeal.laterAnswerLanguage = language
  return parts
}

/** The day of the meeting, or that of the slip where there is one. */
function receivedOn({ posts }: Making, { raisedAt: receivedAt }: Appeal): Day {
  const meetingDay = dayOf(receivedAt, order2023)
  const hasSlip = posts.some(({ ground, inspector }) => ground.number === demonstrated && inspector)
  return hasSlip ? registeredOn({ receivedAt, meetingDay }, order2023, calendar) : meetingDay
}

function refer({ random, era }: Making, { appeal, item, matter }: Followed, on: Day): void {
  const authority = item.to ? texts.offices.authorities[item.to] : undefined
  if (!authority) throw new Error(`there is no authority ${item.to}`)
  appeal.referredOn = on
  appeal.referredTo = atOnce(authority)
  appeal.referralGround = 'COMPETENCE'
  const told = daysAfter(on, random.pick([0, 0, 0, 2, 9]))
  const by = random.pick(['PHONE', 'MESSAGE', 'LETTER'] as const)
  appeal.notifiedOn = told < era.today && !matter.lately ? told : on
  appeal.notifiedBy = matter.lately ? 'LETTER' : by
}
