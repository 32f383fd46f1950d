import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Account, codesOf, startApi } from '../../testing/index.ts'
import { day, evening, raised, registered } from './way.testing.ts'

// «Роза» and «Арман» are words for a flower and a dream, and the names of somebody who came.
const resident = { name: 'Роза Арман', address: 'Абай даңғылы, 12' }
const words = { kk: 'Арман дүкені', ru: 'Роза киоск' }
const plain = { kk: 'Тәртіп үшін', ru: 'За порядок' }
const outlet = { evidence: { channel: 'EMPLOYERS', firstPublicOn: '2026-03-15', outlet: words } }
const body = { ground: 'COMPETENCE', to: words, notifiedOn: day, notifiedBy: 'PHONE' }
const office = { category: 'ORGANISATIONS', office: words }
const contested = { quarter: '2026-Q2', duty: 'INVITATIONS', verdict: 'MET', reason: words }

let api: Awaited<ReturnType<typeof startApi>>

beforeAll(async () => {
  api = await startApi()
})

afterAll(() => api.close())

interface Saying {
  readonly act: string
  readonly stage: 'meeting' | 'announced' | 'held'
  readonly input: object
  readonly as?: Account
}

const sayings: readonly Saying[] = [
  { act: 'meetingPrepare', stage: 'meeting', input: preparing(words) },
  { act: 'meetingAnnounce', stage: 'meeting', input: outlet },
  { act: 'meetingMove', stage: 'announced', input: { reason: 'SAFETY', words } },
  { act: 'meetingCancel', stage: 'announced', input: { reason: 'SAFETY', words } },
  { act: 'meetingMiss', stage: 'announced', input: { reason: 'OTHER', words } },
  { act: 'invitationDraft', stage: 'announced', input: office },
  { act: 'invitationSend', stage: 'announced', input: office },
  { act: 'invitationWaive', stage: 'held', input: { category: 'AGRICULTURE', reason: words } },
  { act: 'announcementRecord', stage: 'held', input: outlet },
  { act: 'awardGive', stage: 'held', input: { ...awarding(words), merit: plain } },
  { act: 'awardGive', stage: 'held', input: { ...awarding(plain), merit: words } },
  { act: 'protocolRecord', stage: 'held', input: { sources: [{ kind: 'APPEALS', name: words }] } },
  { act: 'appealRefer', stage: 'held', input: body },
  { act: 'findingCorrect', stage: 'held', input: contested, as: 'reviewer' },
]

test.each(sayings)('what $act says at once names nobody of the register', async (saying) => {
  const without = await codesAt(saying, { name: 'Сәбитов Ержан Қайратұлы' })

  const within = await codesAt(saying, resident)

  expect(without).not.toContain('PERSONAL_DATA_FOUND')
  expect(within).toContain('PERSONAL_DATA_FOUND')
})

test('what says why an outcome is taken back names nobody of the register either', async () => {
  const { id } = await api.given.held({ day })
  await registered(api, id, resident)

  const input = { meetingId: id, reason: 'OTHER', words }
  const codes = await codesOf(api, { name: 'outcomeWithdraw', input, on: evening })

  expect(codes).toContain('PERSONAL_DATA_FOUND')
})

/** What keeps an act from being done at a meeting with somebody in its register. */
async function codesAt({ act, stage, input, as = 'inspector' }: Saying, person: object) {
  const { id: meetingId } = await api.given[stage]({ day })
  await registered(api, meetingId, person)
  const appealId = act.startsWith('appeal') ? await raised(api, meetingId) : undefined
  const { precinctId } = api.city
  const subject = act.startsWith('finding') ? { precinctId, meetingId } : { meetingId }
  return codesOf(api, {
    name: act,
    input: { ...(appealId ? { appealId } : subject), ...input },
    ...{ on: stage === 'held' ? evening : '2026-03-17T05:00:00Z', as },
  })
}

function preparing(said: object) {
  return { preparation: { time: { basis: 'REASON', words: said } } }
}

function awarding(name: object) {
  return { recipient: 'ORGANISATION', form: 'OTHER', name }
}
