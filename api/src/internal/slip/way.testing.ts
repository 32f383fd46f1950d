import { type Api, type Asking, toSign } from '../../testing/index.ts'

/** Asks for a slip and everything it shows. */
export const ISSUE = `mutation ($input: SlipIssueInput!) {
  slipIssue(input: $input) {
    slip { id version number receivedAt registeredOn receiver { name { ru } post { kk ru } body { ru } } }
    code sheet(language: RU) errors { code ground }
  }
}`

const REISSUE = `mutation ($input: SlipReissueInput!) {
  slipReissue(input: $input) { slip { id version number } code sheet(language: KK) errors { code } }
}`

const SLIP = `query ($code: String!) {
  slip(code: $code) {
    state receivedOn registeredOn dueOn dueProvisional forwardedTo(language: RU)
    steps { day kind to(language: RU) } parts { number referredOn forwardedTo(language: RU) }
  }
}`

/** An act by the name of its mutation; throws where it is refused. */
export async function done(
  asking: Asking,
  name: string,
  { selection = '', ...input }: { readonly selection?: string } & Readonly<Record<string, unknown>>,
) {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`
  const answer = await asking.ask(
    `mutation ($input: ${type}) { ${name}(input: $input) { ${selection} errors { code message } } }`,
    { input },
  )
  if (answer[name].errors.length > 0) throw new Error(JSON.stringify(answer[name].errors))
  return answer[name]
}

/** A held meeting with an appeal of somebody from the register, or of nobody; written down at twenty past seven. */
export async function raisedAt(
  api: Api,
  day: string,
  { named = true, answer = 'NONE' }: { readonly named?: boolean; readonly answer?: string } = {},
) {
  const { id: meetingId } = await api.given.held({ day })
  const evening = api.on(`${day}T14:20:00Z`)
  const participantId = named ? await registered(evening, meetingId) : null
  const { appeal } = await done(evening, 'appealRaise', {
    ...{ meetingId, participantId, kind: 'COMPLAINT', language: 'RU', answer },
    text: 'Во дворе второй месяц не горят фонари.',
    answerText: answer === 'NONE' ? null : 'Электрики придут в четверг.',
    selection: 'appeal { id }',
  })
  return { meetingId, appealId: String(appeal.id) }
}

async function registered(asking: Asking, meetingId: string): Promise<string> {
  const person = { name: 'Ахметов Нурлан Серикович', address: 'проспект Абая, 52, кв. 7' }
  const { participant } = await done(asking, 'participantRegister', {
    meetingId,
    ...person,
    adult: true,
    resident: true,
    selection: 'participant { id }',
  })
  return participant.id
}

/** A slip that was given for an appeal, signed by whoever raised it. */
export async function issued(asking: Asking, appealId: string, input: object = {}) {
  const { slipIssue } = await asking.ask(ISSUE, { input: { appealId, signed: true, ...input } })
  return slipIssue
}

/** The same slip with another code. */
export async function reissued(asking: Asking, slipId: string) {
  const { slipReissue } = await asking.ask(REISSUE, { input: { slipId } })
  return slipReissue
}

/** What the code of a slip opens on a day. */
export async function opened(asking: Asking, code: string) {
  const { slip } = await asking.askPublic(SLIP, { code })
  return slip
}

/** An objection that came with the slip of an appeal of a meeting, by its id. */
export async function objected(api: Api, day: string): Promise<string> {
  const { appealId } = await raisedAt(api, day)
  const { code } = await issued(api.on(`${day}T15:00:00Z`), appealId)
  const payload = { code, kind: 'MISSING', text: 'Моего вопроса нет.' }
  await api.dropbox.inject({ method: 'POST', url: '/objections', payload })
  const [row] = await api
    .em()
    .execute<{ id: string }[]>(
      'select id from dropbox.slip_objection order by received_at desc limit 1',
    )
  return row?.id ?? ''
}

/** Draws up the protocol of a held meeting, saying of earlier appeals that they are checked, and signs it that night. */
export async function signed(api: Api, { meetingId, day }: { meetingId: string; day: string }) {
  const night = api.on(`${day}T17:30:00Z`)
  const { meeting } = await night.ask(LEDGER, { meetingId })
  const open = meeting.ledger.appeals.filter((appeal: { readonly open: boolean }) => appeal.open)
  await done(night, 'protocolRecord', {
    ...{ meetingId, language: 'RU', text: 'Собрание.', decisions: 'Нет.' },
    ...{ participants: 1, mismatchReason: 'OTHER', endedAt: `${day}T15:30:00Z` },
    carried: open.map(({ id }: { readonly id: string }) => ({ appealId: id, state: 'CHECKING' })),
  })
  await done(night, 'protocolSign', await toSign(night, meetingId))
}

const LEDGER =
  'query ($meetingId: ID!) { meeting(id: $meetingId) { ledger { appeals { id open } } } }'
