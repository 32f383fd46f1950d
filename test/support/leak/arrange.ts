import { act } from '../way.ts'
import { attempt, indiscreet } from './attempt.ts'
import { fullName } from './full-name.ts'
import type { Journey, Leg } from './journey.ts'

const venue = { kk: '№ 25 мектеп, мәжіліс залы', ru: 'Школа № 25, актовый зал' }
const address = { kk: 'Абай даңғылы, 52', ru: 'проспект Абая, 52' }

/** Forms in which meetings are held; every fourth is a joint one. */
const places = [
  { form: 'INDOORS', venue, address },
  { form: 'OUTDOORS', venue, address, climate: { kk: 'Ауа райы қолайлы', ru: 'Погода позволяет' } },
  { form: 'ONLINE', joinLink: 'https://meet.example.kz/28' },
  { form: 'INDOORS', venue, address },
] as const

/** Plans and announces it; a note and a late word that name somebody are tried first. */
export async function scheduled(...[asking, journey]: Parameters<Leg>): Promise<void> {
  const { tale, day, attempts, precinctIds } = journey
  const arrangement = {
    ...places[tale.number % 4],
    precinctIds,
    startsAt: `${day}T13:00:00Z`,
    languages: ['KK', 'RU'],
  }
  const words = indiscreet(tale.tried, tale.number)
  const naming = { ...arrangement, note: words }
  attempts.push(await attempt(asking, 'meetingSchedule', { words, input: naming }))
  const { meeting } = await act(asking, 'meetingSchedule', {
    ...arrangement,
    selection: 'meeting { id }',
  })
  journey.meetingId = meeting.id
  const { meetingId } = journey
  const outlet = indiscreet(tale.tried, tale.number + 3)
  const evidence = { channel: 'OTHER', outlet, firstPublicOn: day }
  attempts.push(
    await attempt(asking, 'meetingAnnounce', { words: outlet, input: { meetingId, evidence } }),
  )
  await act(asking, 'meetingAnnounce', { meetingId })
}

/** Moves every fifth meeting by an hour, and calls its official in. */
export async function moved(...[asking, journey]: Parameters<Leg>): Promise<void> {
  const { tale, meetingId, attempts, day } = journey
  if (tale.number % 5 === 0) {
    const hour = { meetingId, startsAt: `${day}T13:30:00Z`, reason: 'RESIDENTS_ASKED' }
    const words = indiscreet(tale.tried, tale.number + 1)
    attempts.push(await attempt(asking, 'meetingMove', { words, input: { ...hour, words } }))
    await act(asking, 'meetingMove', hour)
  }
  const invitation = { meetingId, category: 'LOCAL_EXECUTIVE' }
  const office = indiscreet(tale.tried, tale.number + 2)
  attempts.push(
    await attempt(asking, 'invitationSend', { words: office, input: { ...invitation, office } }),
  )
  await act(asking, 'invitationSend', {
    ...invitation,
    office: { kk: 'Аудан әкімдігі', ru: 'Акимат района' },
    name: { kk: fullName(tale.official, 'kk'), ru: fullName(tale.official, 'ru') },
    ...(tale.number % 2 === 0 ? { mayBeNamed: false } : {}),
  })
}

/** Calls it off before its hour. */
export async function cancelled(...[asking, journey]: Parameters<Leg>): Promise<void> {
  await endedOtherwise(asking, journey, 'meetingCancel')
}

/** Records that it never took place. */
export async function missed(...[asking, journey]: Parameters<Leg>): Promise<void> {
  await endedOtherwise(asking, journey, 'meetingMiss')
}

async function endedOtherwise(
  asking: Parameters<Leg>[0],
  { tale, meetingId, attempts }: Journey,
  name: 'meetingCancel' | 'meetingMiss',
): Promise<void> {
  const words = indiscreet(tale.tried, tale.number)
  const input = { meetingId, reason: 'WEATHER' }
  attempts.push(await attempt(asking, name, { words, input: { ...input, words } }))
  await act(asking, name, input)
}
