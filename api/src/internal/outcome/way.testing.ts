import { type Api, toSign } from '../../testing/index.ts'

/** The day of the meeting in these tests. */
export const day = '2026-04-15'

/** An hour of the evening of the meeting, as a moment. */
export const evening = '2026-04-15T16:30:00Z'

const register = `mutation ($input: ParticipantRegisterInput!) {
  participantRegister(input: $input) { participant { id } errors { code } }
}`

/** Writing down what a resident raised. */
export const RAISE = `mutation ($input: AppealRaiseInput!) {
  appealRaise(input: $input) {
    appeal { id version number anonymous answer answerText }
    errors { code ground message }
  }
}`

/** Drawing up the protocol. */
export const RECORD = `mutation ($input: ProtocolRecordInput!) {
  protocolRecord(input: $input) {
    meeting { id stage version }
    protocol { id version text decisions participants reports { section text } }
    errors { code ground }
  }
}`

/** Signing it. */
export const SIGN = `mutation ($input: ProtocolSignInput!) {
  protocolSign(input: $input) {
    meeting { id stage appeals { number checkOpenedOn dueOn } }
    protocol { id version hash signedAt signatures { staff { id } } }
    late
    errors { code ground }
  }
}`

/** Giving it a new version. */
export const CORRECT = `mutation ($input: ProtocolCorrectInput!) {
  protocolCorrect(input: $input) {
    meeting { id stage protocols { version text signedAt correctionReason } }
    errors { code }
  }
}`

/** A later answer, or the one given there. */
export const ANSWER = `mutation ($input: AppealAnswerInput!) {
  appealAnswer(input: $input) {
    appeal { id version answer answerText answeredOn laterAnswer }
    errors { code ground }
  }
}`

/** Forwarding. */
export const REFER = `mutation ($input: AppealReferInput!) {
  appealRefer(input: $input) {
    appeal { id referredOn referredTo { ru } notifiedOn }
    errors { code ground spans { field text } }
  }
}`

/** What a reviewer reads. */
export const TO_REVIEW = `query ($id: ID!) {
  toReview(meetingId: $id) {
    review {
      undecided
      texts { key language text spans { start end type text alike person verdict decision } }
      headings { appealId number topic title { kk ru } }
    }
    errors { code }
  }
}`

/** What a reviewer decides. */
export const REVIEW = `mutation ($input: OutcomeReviewInput!) {
  outcomeReview(input: $input) {
    outcome { id version reviewedAt }
    undecided
    errors { code spans { field text } }
  }
}`

/** Publishing. */
export const PUBLISH = `mutation ($input: OutcomePublishInput!) {
  outcomePublish(input: $input) {
    meeting { id stage }
    outcome { id publishedAt }
    errors { code message spans { field type text } }
  }
}`

/** Taking it back. */
export const WITHDRAW = `mutation ($input: OutcomeWithdrawInput!) {
  outcomeWithdraw(input: $input) {
    meeting { id stage }
    outcome { id withdrawnAt withdrawalReason }
    errors { code }
  }
}`

/** What residents read. */
export const PUBLIC = `query ($id: ID!) {
  meeting(id: $id) { status changes { kind } }
  outcome(id: $id) {
    version signedLate
    withdrawn { reason { code } }
    attendance { total registered refused }
    summary { text } sections { section text { text } } decisions { text }
    items {
      number speaker title(language: RU) said { text language } answerGiven
      answer { text } laterAnswer { text } state dueOn steps { kind to(language: RU) }
    }
  }
}`

/** Puts somebody in the register, by name or counted without one; gives their id. */
export async function registered(api: Api, meetingId: string, asked: object): Promise<string> {
  const input = { meetingId, capacity: 'COMMUNITY_MEMBER', ...asked }
  const { participantRegister } = await api.on(evening).ask(register, { input })
  return idOf(participantRegister.participant, participantRegister.errors)
}

/** Writes an appeal down; gives its id. */
export async function raised(api: Api, meetingId: string, asked: object = {}): Promise<string> {
  const input = { meetingId, ...plainAppeal, ...asked }
  const { appealRaise } = await api.on(evening).ask(RAISE, { input })
  return idOf(appealRaise.appeal, appealRaise.errors)
}

/** Draws up a protocol of everybody in the register. */
export async function recorded(api: Api, meetingId: string, asked: object = {}): Promise<void> {
  const input = { meetingId, ...plainProtocol, ...asked }
  const { protocolRecord } = await api.on(evening).ask(RECORD, { input })
  idOf(protocolRecord.meeting, protocolRecord.errors)
}

/** Signs it as the inspector, that same evening. */
export async function signed(api: Api, meetingId: string): Promise<void> {
  const asking = api.on(evening)
  const { protocolSign } = await asking.ask(SIGN, { input: await toSign(asking, meetingId) })
  idOf(protocolSign.meeting, protocolSign.errors)
}

/** A held meeting with one resident, whose complaint was answered in part, and a signed protocol. */
export async function signedMeeting(api: Api, appeal: object = {}) {
  const { id } = await api.given.held({ day })
  const participantId = await registered(api, id, resident)
  const appealId = await raised(api, id, { participantId, ...appeal })
  await recorded(api, id)
  await signed(api, id)
  return { id, participantId, appealId }
}

/** Hides whatever was found, gives each appeal a heading, and reviews it. */
export async function reviewed(api: Api, meetingId: string, on = '2026-04-17'): Promise<void> {
  const reviewer = api.on(on).as('reviewer')
  const { toReview } = await reviewer.ask(TO_REVIEW, { id: meetingId })
  const headings = toReview.review.headings.map(({ appealId }: { appealId: string }) => ({
    appealId,
    ...plainHeading,
  }))
  const { outcomeReview } = await reviewer.ask(REVIEW, {
    input: { meetingId, rest: 'HIDE', headings },
  })
  idOf(outcomeReview.outcome, outcomeReview.errors)
}

/** Reviews it and makes it public. */
export async function published(api: Api, meetingId: string, on = '2026-04-17'): Promise<void> {
  await reviewed(api, meetingId, on)
  const { outcomePublish } = await api.on(on).as('reviewer').ask(PUBLISH, { input: { meetingId } })
  idOf(outcomePublish.outcome, outcomePublish.errors)
}

/** Somebody who came, with everything that must never get out. */
export const resident = {
  name: 'Дүйсенбаева Гүлмира Сапарқызы',
  address: 'Сәтбаев көшесі, 90, 14-пәтер',
  phone: '+7 701 555 12 34',
}

/** A heading that names nobody. */
export const plainHeading = {
  topic: 'NOISE',
  title: { kk: 'Түнгі шу', ru: 'Шум по ночам' },
} as const

const plainAppeal = {
  kind: 'COMPLAINT',
  language: 'KK',
  text: 'Мен, Дүйсенбаева Гүлмира, түнгі шуға шағымданамын. Телефоным 8 701 555 12 34.',
  answer: 'PARTIAL',
  answerText: 'Гүлмира Сапарқызының шағымы бойынша тексеру жүргізіледі.',
}

const plainProtocol = {
  language: 'KK',
  text: 'Кездесу 19:05-те басталды. Тұрғын Дүйсенбаева түнгі шу туралы айтты.',
  decisions: 'Түнгі рейдтер өткізілсін.\nНәтижесі келесі кездесуде айтылсын.',
  participants: 1,
  endedAt: '2026-04-15T15:40:00Z',
  reports: [{ section: 'PREVENTION', text: 'Тоқсанда отыз бес алдын алу әңгімесі өткізілді.' }],
}

function idOf(node: { id: string } | null, errors: readonly { code: string }[]): string {
  if (node) return node.id
  throw new Error(errors.map(({ code }) => code).join(', '))
}
