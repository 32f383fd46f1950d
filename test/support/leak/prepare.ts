import { act } from '../way.ts'
import { attempt, indiscreet } from './attempt.ts'
import { fullName } from './full-name.ts'
import type { Journey, Leg } from './journey.ts'

const scan = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'

/** Says why the hour suits, whom nobody invites and where it was told; words that name somebody are tried first. */
export async function prepared(...[asking, journey]: Parameters<Leg>): Promise<void> {
  const { meetingId, tale, attempts, day } = journey
  const words = (nth: number) => indiscreet(tale.tried, tale.number + nth)
  const time = (why: object) => ({
    meetingId,
    preparation: { time: { basis: 'POLL', words: why } },
  })
  const [why, nobody, outlet] = [words(7), words(8), words(9)]
  attempts.push(await attempt(asking, 'meetingPrepare', { words: why, input: time(why) }))
  await act(
    asking,
    'meetingPrepare',
    time({ kk: 'Көпшілік осы уақытты таңдады', ru: 'Большинство выбрало этот час' }),
  )

  const waiver = { meetingId, category: 'AGRICULTURE', reason: nobody }
  attempts.push(await attempt(asking, 'invitationWaive', { words: nobody, input: waiver }))
  const told = { channel: 'EMPLOYERS', firstPublicOn: before(day, 13) }
  const telling = { meetingId, evidence: { ...told, outlet } }
  attempts.push(await attempt(asking, 'announcementRecord', { words: outlet, input: telling }))
  await act(asking, 'announcementRecord', {
    meetingId,
    evidence: { ...told, file: { name: `${fullName(tale.tried, 'ru')}.jpg`, hash: scan } },
  })
  await convened(asking, journey)
}

/** Of three, one is an assembly that members ask for and one an akim's; who they are stays with staff. */
async function convened(asking: Parameters<Leg>[0], { meetingId, tale, day }: Journey) {
  if (tale.number % 3 === 2) return
  if (tale.number % 3 === 1) {
    const unit = { kk: fullName(tale.tried, 'kk'), ru: fullName(tale.tried, 'ru') }
    await act(asking, 'assemblyConvene', { meetingId, convenor: 'AKIM', level: 'VILLAGE', unit })
    return
  }
  for (const [index, member] of [...tale.mentioned, ...tale.strangers].entries()) {
    await act(asking, 'assemblyMemberAdd', {
      meetingId,
      name: fullName(member, index % 2 === 0 ? 'kk' : 'ru'),
      delegatedOn: before(day, 60),
      signedOn: before(day, 14),
    })
  }
  await act(asking, 'assemblyConvene', { meetingId, convenor: 'INITIATIVE_GROUP' })
}

/** Has a finding of every fifth corrected, after a reason that names somebody was tried. */
export async function corrected(...[asking, journey]: Parameters<Leg>): Promise<void> {
  const { tale, meetingId, day, attempts, precinctIds } = journey
  if (tale.number % 5 !== 2) return

  const [precinctId] = precinctIds
  const finding = { precinctId, quarter: quarterOf(day), duty: 'INVITATIONS', meetingId }
  const words = indiscreet(tale.tried, tale.number + 10)
  const input = { ...finding, verdict: 'MET', reason: words }
  attempts.push(await attempt(asking, 'findingCorrect', { words, input }))
  await act(asking, 'findingCorrect', {
    ...input,
    reason: { kk: 'Шақырулар қолма-қол берілген', ru: 'Приглашения вручены лично' },
  })
}

function before(day: string, days: number): string {
  return Temporal.PlainDate.from(day).subtract({ days }).toString()
}

function quarterOf(day: string): string {
  const { year, month } = Temporal.PlainDate.from(day)
  return `${year}-Q${Math.ceil(month / 3)}`
}
