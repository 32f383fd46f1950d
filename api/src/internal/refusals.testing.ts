import { createHash, randomInt, randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { MeetingAct, Staff } from '@esep/law'
import { buildSchema } from 'graphql'
import type { Account, Api } from '../testing/index.ts'
import { openRequest } from './open-request.ts'
import { beginSession } from './staff/session.ts'

const contract = new URL('../../../packages/contract/internal.graphql', import.meta.url)
/** Every act of the internal API. */
export const mutations =
  buildSchema(readFileSync(contract, 'utf8')).getMutationType()?.getFields() ?? {}

/** The day of every meeting. */
export const day = '2026-04-15'
/** When everybody tries. */
export const now = '2026-04-15T16:00:00Z'
const both = { kk: 'Мектеп', ru: 'Школа' }
const evidence = { channel: 'EMPLOYERS', outlet: both, firstPublicOn: day }

/** An act of the law, with the least that its input needs beside what it is done to. */
export interface Asked {
  readonly act: MeetingAct
  readonly input?: object
  /** What is said where it is closed, if it is not that it is. */
  readonly closed?: string
}

/** Acts that name a meeting. */
export const ofMeeting: Readonly<Record<string, Asked>> = {
  meetingPrepare: { act: 'prepare', input: { preparation: { expected: 40 } } },
  meetingAnnounce: { act: 'announce' },
  meetingMove: { act: 'move', input: { startsAt: '2026-05-15T14:00:00Z' } },
  meetingCancel: { act: 'cancel', input: { reason: 'WEATHER' } },
  meetingMiss: { act: 'miss', input: { reason: 'WEATHER' } },
  meetingHold: { act: 'hold', input: { startedAt: '2026-04-15T14:05:00Z' } },
  announcementRecord: { act: 'evidence', input: { evidence } },
  assemblyConvene: { act: 'convene', input: { convenor: 'AKIM' } },
  assemblyMemberAdd: { act: 'enrol', input: { name: 'Ахметов Нурлан', delegatedOn: day } },
  bodyAgreementAgree: { act: 'agree', input: { agreed: true } },
  invitationSend: { act: 'send', input: { category: 'HEALTH', office: both } },
  invitationDraft: { act: 'draft', input: { category: 'HEALTH', office: both } },
  invitationWaive: { act: 'waive', input: { category: 'HEALTH', reason: both } },
  invitationUnwaive: { act: 'unwaive', input: { category: 'HEALTH' } },
  participantRegister: { act: 'register', input: { name: 'Ахметов Нурлан' } },
  participantImport: { act: 'register', input: { csv: 'ФИО\nАхметов Нурлан' } },
  participantMention: { act: 'mention', input: { name: 'Ахметов Нурлан' } },
  appealRaise: { act: 'raise', input: { kind: 'REMARK', language: 'RU', text: 'Темно.' } },
  protocolRecord: { act: 'record', input: {} },
  protocolSign: { act: 'sign' },
  protocolCorrect: { act: 'correct', input: { reason: 'OTHER' } },
  videoRecord: {
    act: 'film',
    input: {
      ...{ startsAt: '2026-04-15T14:00:00Z', endsAt: '2026-04-15T15:00:00Z' },
      link: 'https://stream.example/42',
    },
  },
  holdPlace: { act: 'retain', input: { reason: 'COURT' } },
  awardGive: {
    act: 'award',
    input: { recipient: 'RESIDENT', form: 'GIFT', merit: both },
  },
  outcomeReview: { act: 'review' },
  outcomePublish: { act: 'publish' },
  outcomeWithdraw: { act: 'withdraw', input: { reason: 'OTHER' }, closed: 'NOT_PUBLISHED' },
}

/** Acts on something that was made of a meeting, which they name instead. */
export const ofPart: Readonly<Record<string, Asked & { readonly key: string }>> = {
  announcementStrike: { act: 'strike', key: 'announcementId', input: { reason: 'WRONG_DAY' } },
  assemblyMemberSign: { act: 'enrol', key: 'memberId', input: { on: day } },
  assemblyMemberLeave: { act: 'enrol', key: 'memberId', input: { on: day } },
  assemblyMemberWithdraw: { act: 'enrol', key: 'memberId', input: { on: day } },
  assemblyMemberIdentify: { act: 'enrol', key: 'memberId' },
  invitationAnswer: { act: 'reply', key: 'invitationId', input: { reply: 'AGREED' } },
  participantUnmention: { act: 'unmention', key: 'mentionedId' },
  videoStrike: { act: 'unfilm', key: 'videoId', input: { reason: 'UNREADABLE' } },
  holdLift: { act: 'release', key: 'holdId' },
  appealTranslate: {
    act: 'translate',
    key: 'appealId',
    input: { language: 'KK', text: 'Қараңғы.' },
  },
  appealAnswer: { act: 'answer', key: 'appealId', input: { text: 'Исправлено.', on: day } },
  controlClose: { act: 'control', key: 'itemId', input: { words: 'Исправлено.' } },
  controlReopen: { act: 'reopen', key: 'itemId', input: { reason: 'Снова темно.' } },
  awardConsent: { act: 'award', key: 'awardId', input: { on: day, document: 'Расписка' } },
  awardStrike: { act: 'award', key: 'awardId' },
  awardWithdrawConsent: { act: 'unname', key: 'awardId' },
  appealRefer: { act: 'refer', key: 'appealId', input: { to: both, ground: 'COMPETENCE' } },
  appealPassOn: { act: 'refer', key: 'appealId', input: { to: both, ground: 'COMPETENCE' } },
  appealReturn: { act: 'refer', key: 'appealId' },
  appealMark: { act: 'refer', key: 'appealId', input: { concern: 'THREAT', to: both } },
  appealSort: { act: 'sort', key: 'appealId', input: { forPolice: false } },
  appealSplit: {
    ...{ act: 'split', key: 'appealId' },
    input: { parts: [{ topic: 'NOISE', text: 'Шумно.', forPolice: true }] },
  },
  appealExtend: { act: 'extend', key: 'appealId', input: { until: '2026-06-15', reason: both } },
  noticeTry: {
    ...{ act: 'notify', key: 'noticeId' },
    input: { channel: 'PHONE', result: 'DELIVERED' },
  },
  noticePrint: { act: 'notify', key: 'noticeId' },
  noticeGiveUp: { act: 'notify', key: 'noticeId' },
  slipIssue: { act: 'issue', key: 'appealId' },
  slipReissue: { act: 'issue', key: 'slipId' },
}

/** Everybody who works in the city. */
export const accounts: readonly Account[] = [
  'inspector',
  'neighbour',
  'assistant',
  'head',
  'reviewer',
  'supervisor',
  'administrator',
  'stranger',
]

/** Acts on a precinct, its posts and what was found of it, on the reading of the order, on reports of leaks and on objections. */
export const elsewhere = [
  'meetingSchedule',
  'appointmentBegin',
  'appointmentEnd',
  'pointHeadAppoint',
  'precinctSplit',
  'precinctMerge',
  'precinctTransfer',
  'officialRecognise',
  'officialDismiss',
  'findingCorrect',
  'findingRestore',
  'policyAdopt',
  'daysOffLoad',
  'leakReportClose',
  'slipObjectionClose',
] as const

/** What is done before anybody is known to be of staff, or by anybody who is. */
export const ofNobody = ['staffSignIn', 'staffSignOut'] as const

/** A protocol, and a row of everything that {@link ofPart} names, by its key, as the member of staff `by` wrote it down; one that is part of an appeal says `of`. */
export function made(by: string): Readonly<Record<string, Readonly<Record<string, unknown>>>> {
  const recorded = { recorded_at: now, recorded_by: by }
  const told = { for_day: day, channel: 'EMPLOYERS', outlet: both, first_public_on: day }
  const named = { names_time: true, names_place: true }
  return {
    announcementId: { table: 'announcement', ...told, ...named, ...recorded },
    memberId: { table: 'assembly_member', name: 'Ахметов Нурлан', delegated_on: day, ...recorded },
    invitationId: {
      ...{ table: 'invitation', version: 1, category: 'HEALTH', office: both, may_be_named: false },
      ...{ state: 'sent', sent_on: day, sent_by: by },
    },
    mentionedId: {
      ...{ table: 'mentioned', relation: 'OTHER', name: 'Ахметов Нурлан', other_names: [] },
      ...{ mentioned_at: now, mentioned_by: by },
    },
    videoId: {
      ...{ table: 'video', starts_at: now, ends_at: '2026-04-15T17:00:00Z', gaps: [] },
      ...{ link: 'https://stream.example/41', state: 'kept', kept_at: now, ...recorded },
    },
    holdId: { table: 'material_hold', reason: 'DISPUTE', placed_at: now, placed_by: by },
    protocolId: {
      ...{ table: 'protocol', version: 1, language: 'ru', text: 'Собрание.', nothing_raised: true },
      ...{ ...recorded, written_by: [by], acts: [] },
    },
    itemId: {
      ...{ table: 'control_item', version: 1, kind: 'DECISION', number: 1, words: 'Посветить.' },
      opened_on: day,
    },
    awardId: {
      ...{ table: 'award', version: 1, recipient: 'RESIDENT', form: 'GIFT', merit: both },
      ...{ given_at: now, given_by: by },
    },
    appealId: {
      ...{ table: 'appeal', version: 1, number: 1, kind: 'remark', language: 'ru', text: 'Темно.' },
      ...{ raised_at: now, raised_by: by, written_by: [by] },
    },
    noticeId: {
      ...{ table: 'notice', of: 'appealId', version: 1, kind: 'EXTENDED', text: both, edition: 1 },
      ...{ counted_from: day, due_on: day, state: 'WAITING', issued_at: now, issued_by: by },
    },
    slipId: {
      ...{
        table: 'slip',
        of: 'appealId',
        apart: true,
        version: 1,
        number: `2026-${numberAtRandom()}`,
      },
      ...{ received_at: now, registered_on: day, receiver: { name: both, post: both, body: both } },
      ...{ code_hash: createHash('sha256').update(randomUUID()).digest('hex') },
      ...{ given_at: now, given_by: by },
    },
  }
}

function numberAtRandom(): number {
  return randomInt(100_000_000, 999_999_999)
}

/** Somebody as the law knows them when everybody tries. */
export async function actorOf(
  { em, city }: Pick<Api, 'em' | 'city'>,
  account: Account,
): Promise<Staff> {
  const token = await beginSession(em(), { staffId: city.staff[account], now })
  const { session } = await openRequest(em(), { authorization: `Bearer ${token}`, now })
  if (!session) throw new Error(`${account} is not signed in`)
  return session.actor
}
