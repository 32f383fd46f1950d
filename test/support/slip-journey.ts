import type { Asking } from '@esep/api/testing'
import { ask } from './ask.ts'
import type { SharedSystem } from './shared-system.ts'
import { passwordOf, signedIn } from './signed-in.ts'
import { act } from './way.ts'

type Staff = Pick<Asking, 'ask'>

/** A slip that was given at a meeting whose outcome is public by now. */
export interface PublishedSlip {
  readonly code: string
  /** The slip to print, by its language. */
  readonly sheets: Readonly<Record<'kk' | 'ru', string>>
  /** Where the appeal stood for whoever held it, before the protocol was signed. */
  readonly before: string
}

const person = 'Құлыншақ Ақбөбек Мыңжасарқызы'
const said = 'Ауладағы қақпа екі айдан бері жабылмайды.'

/** What no page of a slip may show. */
export const kept = [person, said]

/** Takes a meeting the whole way in the processes of a system, to its published outcome, with a slip for what was raised. */
export async function publishedSlip({
  internalApi,
  publicApi,
}: SharedSystem): Promise<PublishedSlip> {
  const inspector = await signedIn(internalApi, 'inspector')
  const meetingId = await held(inspector)
  const appealId = await raised(inspector, meetingId)
  const { code, kk, ru } = await act(inspector, 'slipIssue', {
    ...{
      appealId,
      signed: true,
      selection: 'code kk: sheet(language: KK) ru: sheet(language: RU)',
    },
  })
  const before = await stateOf(publicApi, code)
  await signed(inspector, meetingId)

  const reviewer = await signedIn(internalApi, 'reviewer')
  const title = { kk: 'Ауладағы қақпа', ru: 'Ворота во дворе' }
  const headings = [{ appealId, topic: 'HOUSING', title }]
  await act(reviewer, 'outcomeReview', { meetingId, rest: 'HIDE', headings })
  await act(reviewer, 'outcomePublish', { meetingId })
  return { code, sheets: { kk, ru }, before }
}

/** Where the appeal of a slip stands, as the public API tells whoever has its code. */
export async function stateOf(publicApi: string, code: string): Promise<string> {
  const query = 'query ($code: String!) { slip(code: $code) { state } }'
  const { data } = await ask<{ slip: { state: string } }>(publicApi, query, { variables: { code } })
  return data?.slip.state ?? ''
}

/** A meeting of half an hour ago that nobody had announced. */
async function held(inspector: Staff): Promise<string> {
  const { precincts } = await inspector.ask('{ precincts { id } }')
  const startedAt = minutesAgo(30)
  const { meeting } = await act(inspector, 'meetingSchedule', {
    ...{ precinctIds: [precincts[0].id], startsAt: startedAt, form: 'INDOORS', languages: ['KK'] },
    ...{ venue: { kk: '№ 25 мектеп', ru: 'Школа № 25' }, selection: 'meeting { id }' },
  })
  await act(inspector, 'meetingHold', { meetingId: meeting.id, startedAt })
  return meeting.id
}

async function raised(inspector: Staff, meetingId: string): Promise<string> {
  const { participant } = await act(inspector, 'participantRegister', {
    ...{ meetingId, name: person, address: 'Абай даңғылы, 52', adult: true, resident: true },
    selection: 'participant { id }',
  })
  const { appeal } = await act(inspector, 'appealRaise', {
    ...{ meetingId, participantId: participant.id, kind: 'COMPLAINT', language: 'KK', text: said },
    ...{ answer: 'NONE', selection: 'appeal { id }' },
  })
  return appeal.id
}

async function signed(inspector: Staff, meetingId: string): Promise<void> {
  const { meeting } = await inspector.ask(LEDGER, { meetingId })
  const open = meeting.ledger.appeals.filter((appeal: { readonly open: boolean }) => appeal.open)
  await act(inspector, 'protocolRecord', {
    ...{ meetingId, language: 'KK', text: 'Кездесу мектепте өтті.', decisions: 'Жоқ.' },
    ...{ participants: 1, endedAt: minutesAgo(5) },
    carried: open.map(({ id }: { readonly id: string }) => ({ appealId: id, state: 'CHECKING' })),
  })
  const { protocolToSign } = await inspector.ask(TO_SIGN, { meetingId })
  const { hash } = protocolToSign.shown
  await act(inspector, 'protocolSign', { meetingId, hash, password: passwordOf('inspector') })
}

const LEDGER =
  'query ($meetingId: ID!) { meeting(id: $meetingId) { ledger { appeals { id open } } } }'
const TO_SIGN =
  'query ($meetingId: ID!) { protocolToSign(meetingId: $meetingId) { shown { hash } } }'

function minutesAgo(minutes: number): string {
  return Temporal.Now.instant().subtract({ minutes }).toString({ smallestUnit: 'second' })
}
