import { owedCategories } from '@esep/law'

/** An act on a meeting; the id of the meeting, or of what was made of it, is added to its input. */
export interface Act {
  readonly name: string
  readonly input: object
}

/** An act, and the verdict that it moves. */
export interface Row {
  readonly act: string
  readonly duty: string
  /** What was done to the meeting before. */
  readonly after?: readonly Act[]
  readonly does: Act
  readonly from: string
  readonly to: string
  /** Where it is not the evening of the meeting, on which it was held. */
  readonly on?: string
}

/** The day of the meeting. */
export const day = '2026-04-15'
const before = '2026-04-03'
const both = { kk: 'Мектеп', ru: 'Школа' }
const unit = { kk: 'Жаңа ауыл ауылдық округі', ru: 'Новосельский сельский округ' }
const because = { kk: 'Тұрғындар солай қалады.', ru: 'Так выбрали жители.' }

const told = (other = {}) => ({
  name: 'announcementRecord',
  input: { evidence: { channel: 'MASS_MEDIA', outlet: both, firstPublicOn: before, ...other } },
})
const strike = { name: 'announcementStrike', input: { reason: 'ANOTHER_MEETING' } }
const prepare = (preparation: object) => ({ name: 'meetingPrepare', input: { preparation } })
const convene = (input: object) => ({ name: 'assemblyConvene', input })
const group = convene({ convenor: 'INITIATIVE_GROUP', members: 20, convenedOn: before })
const member = (name: string, signedOn: string | null = '2026-04-01') => ({
  name: 'assemblyMemberAdd',
  input: { name, delegatedOn: '2025-02-01', signedOn },
})
const two = [member('Ахметов Нурлан'), member('Сеитова Айгуль')]
const ofMember = (verb: string, on: string) => ({ name: `assemblyMember${verb}`, input: { on } })
const send = (category: string, other = {}) => ({
  name: 'invitationSend',
  input: { category, office: both, ...other },
})
const waive = (category: string) => ({
  name: 'invitationWaive',
  input: { category, reason: because },
})
const waiveAllBut = (one: string) =>
  owedCategories.filter((category) => category !== one).map(waive)
const answer = (input: object) => ({ name: 'invitationAnswer', input })
const record = (input: object) => ({ name: 'protocolRecord', input })
const raise = { kind: 'REMARK', language: 'RU', text: 'Темно.' }
const figure = { section: 'PREVENTION', label: both, value: 12, countsPeople: false }
const sourced = {
  ...{ periodFrom: '2026-01-01', periodUntil: '2026-03-31', retrievedOn: '2026-04-10' },
  ...{ sourceKind: 'STATE_STATISTICS', source: both },
}

/** What is done of a meeting that was held, and what of its duties is found at once. */
export const rows: readonly Row[] = [
  {
    ...{ act: 'R27-5: evidence in a channel is recorded', duty: 'NOTICE_MASS_MEDIA', on: before },
    ...{ does: told(), from: 'not_due STILL_POSSIBLE', to: 'met CHANNEL_IN_TIME' },
  },
  {
    ...{ act: 'R27-6: evidence that names no place is recorded', duty: 'NOTICE_MASS_MEDIA' },
    ...{ does: told({ namesPlace: false }), to: 'unknown CHANNEL_INCOMPLETE' },
    from: 'unknown CHANNEL_MISSING',
  },
  {
    ...{ act: 'R27-5: evidence entered by mistake is struck out', duty: 'NOTICE_MASS_MEDIA' },
    ...{
      after: [told()],
      does: strike,
      from: 'met CHANNEL_IN_TIME',
      to: 'unknown CHANNEL_MISSING',
    },
  },
  {
    ...{ act: 'R27-5: the last of three channels is recorded', duty: 'NOTICE' },
    after: [told(), told({ channel: 'SOCIAL_NETWORK' })],
    does: told({ channel: 'EMPLOYERS', firstPublicOn: '2026-04-07' }),
    ...{ from: 'unknown NOTICE_UNKNOWN', to: 'unmet GIVEN_LATE' },
  },
  {
    ...{ act: 'R27-11: why the hour suits residents is written down', duty: 'TIME' },
    does: prepare({ time: { basis: 'POLL', words: because } }),
    ...{ from: 'unknown TIME_UNJUSTIFIED', to: 'met TIME_JUSTIFIED' },
  },
  {
    ...{ act: 'R27-12: for how many there was room is written down', duty: 'PLACE' },
    ...{ after: [prepare({ expected: 60 })], does: prepare({ capacity: 40 }) },
    ...{ from: 'unknown PLACE_UNKNOWN', to: 'met PLACE_SMALL' },
  },
  {
    ...{ act: 'R27-14: an akim is written down as the convenor', duty: 'CONVENING' },
    does: convene({ convenor: 'AKIM', level: 'RURAL_DISTRICT', unit, convenedOn: before }),
    ...{ from: 'not_applicable NO_ASSEMBLY', to: 'met CONVENED_BY_AKIM' },
  },
  {
    ...{
      act: 'R27-15: a tenth of the members convene',
      duty: 'CONVENING',
      after: two,
      does: group,
    },
    ...{ from: 'not_applicable NO_ASSEMBLY', to: 'met CONVENED_BY_MEMBERS' },
  },
  {
    ...{ act: 'R27-16: a member takes the signature back', duty: 'CONVENING' },
    ...{ after: [...two, group], does: ofMember('Withdraw', '2026-04-02') },
    ...{ from: 'met CONVENED_BY_MEMBERS', to: 'unmet TOO_FEW_INITIATORS' },
  },
  {
    ...{ act: 'R27-16: a member turns out to have left', duty: 'CONVENING' },
    ...{ after: [...two, group], does: ofMember('Leave', '2026-04-02') },
    ...{ from: 'met CONVENED_BY_MEMBERS', to: 'unmet TOO_FEW_INITIATORS' },
  },
  {
    ...{ act: 'R27-16: a member is found to have signed', duty: 'CONVENING' },
    after: [...two, member('Ким Ольга', null), group, ofMember('Withdraw', '2026-04-02')],
    does: ofMember('Sign', '2026-04-01'),
    ...{ from: 'unmet TOO_FEW_INITIATORS', to: 'met CONVENED_BY_MEMBERS' },
  },
  {
    ...{ act: 'R27-15: a member who signed is added', duty: 'CONVENING' },
    after: [...two, group, ofMember('Withdraw', '2026-04-02')],
    does: member('Ким Ольга'),
    ...{ from: 'unmet TOO_FEW_INITIATORS', to: 'met CONVENED_BY_MEMBERS' },
  },
  {
    ...{ act: 'R28-1: the last category is invited', duty: 'INVITATIONS' },
    ...{ after: waiveAllBut('HEALTH'), does: send('HEALTH', { sentOn: before }) },
    ...{ from: 'unknown NOT_INVITED', to: 'met ALL_INVITED' },
  },
  {
    ...{ act: 'R28-1: of the last category there is nobody to invite', duty: 'INVITATIONS' },
    ...{ after: waiveAllBut('AGRICULTURE'), does: waive('AGRICULTURE') },
    ...{ from: 'unknown NOT_INVITED', to: 'met ALL_INVITED' },
  },
  {
    ...{ act: 'R28-1: there was somebody to invite after all', duty: 'INVITATIONS' },
    ...{ after: owedCategories.map(waive) },
    does: { name: 'invitationUnwaive', input: { category: 'HEALTH' } },
    ...{ from: 'met ALL_INVITED', to: 'unknown NOT_INVITED' },
  },
  {
    ...{ act: 'R28-3: a draft is no invitation until it is sent', duty: 'INVITATIONS' },
    after: [...waiveAllBut('HEALTH'), { ...send('HEALTH'), name: 'invitationDraft' }],
    ...{ does: send('HEALTH'), from: 'unknown NOT_INVITED', to: 'met ALL_INVITED' },
  },
  {
    ...{ act: 'R26-8: a leader of the police is there', duty: 'POLICE_LEADER' },
    ...{ after: [send('POLICE_LEADERSHIP')], does: answer({ attended: true }) },
    ...{ from: 'unknown PRESENCE_UNKNOWN', to: 'met PRESENT' },
  },
  {
    ...{ act: 'R26-8: nobody of the akimat came', duty: 'LOCAL_EXECUTIVE' },
    after: [send('LOCAL_EXECUTIVE'), answer({ reply: 'AGREED' })],
    ...{ does: answer({ attended: false }), from: 'unknown PRESENCE_UNKNOWN', to: 'unmet ABSENT' },
  },
  {
    ...{ act: 'R29-2: a figure stands without its source', duty: 'SOURCES' },
    ...{
      does: record({ figures: [figure] }),
      from: 'unknown REPORT_MISSING',
      to: 'unknown UNSOURCED',
    },
  },
  ...Object.keys(sourced).map((part) => ({
    ...{ act: `R29-2: a figure that lacks nothing but ${part} gets it`, duty: 'SOURCES' },
    after: [record({ figures: [{ ...figure, ...sourced, [part]: null }] })],
    does: record({ figures: [{ ...figure, ...sourced }] }),
    ...{ from: 'unknown UNSOURCED', to: 'met SOURCED' },
  })),
  {
    ...{ act: 'R31-2: something is raised', duty: 'ANSWERS' },
    does: { name: 'appealRaise', input: { ...raise, answer: 'FULL', answerText: 'Исправлено.' } },
    ...{ from: 'unknown APPEALS_UNKNOWN', to: 'met ALL_ANSWERED' },
  },
]
