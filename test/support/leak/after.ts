import { act } from '../way.ts'
import { attempt, indiscreet } from './attempt.ts'
import { fullName } from './full-name.ts'
import type { Journey, Leg } from './journey.ts'
import type { Person } from './person.ts'

const scan = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'

/** What the head of the point writes down once a protocol is signed, all of it in words that name people. */
export async function lookedAfter(...[asking, journey]: Parameters<Leg>): Promise<void> {
  const { tale, meetingId, day, appealIds } = journey
  const [disputed, open] = appealIds
  const { text } = tale.protocol
  const extension = { appealId: open, until: after(day, 50), reason: { kk: text, ru: text } }
  await act(asking, 'appealExtend', extension)
  const hold = { meetingId, appealId: disputed, reason: 'DISPUTE' }
  await act(asking, 'holdPlace', { ...hold, note: tale.reports[0]?.text })
  await controlled(asking, journey)
  await awarded(asking, journey)
}

interface Item {
  readonly id: string
  readonly kind: 'APPEAL' | 'DECISION'
}

const ITEMS =
  'query ($meetingId: ID!) { controlItems(meetingId: $meetingId) { edges { node { id kind } } } }'

/** Closes a decision and opens it again. */
async function controlled(asking: Parameters<Leg>[0], { tale, meetingId }: Journey): Promise<void> {
  const { controlItems } = await asking.ask(ITEMS, { meetingId })
  const items: Item[] = controlItems.edges.map(({ node }: { readonly node: Item }) => node)
  const itemId = items.find(({ kind }) => kind === 'DECISION')?.id
  const file = { name: `${fullName(tale.tried, 'ru')}.pdf`, hash: scan }
  await act(asking, 'controlClose', { itemId, file, words: tale.reports[1]?.text })
  await act(asking, 'controlReopen', { itemId, reason: tale.reports[2]?.text })
}

/**
 * Thanks a resident who never agreed to be named, and another who agreed and took it back; what is public at once is tried
 * before with somebody named in it.
 */
async function awarded(
  asking: Parameters<Leg>[0],
  { tale, meetingId, day, attempts }: Journey,
): Promise<void> {
  const merit = { kk: 'Ауладағы кезекшілік үшін', ru: 'За дежурство во дворе' }
  const thanks = { meetingId, recipient: 'RESIDENT', form: 'GIFT', merit }
  const why = indiscreet(tale.tried, tale.number + 11)
  const title = indiscreet(tale.tried, tale.number + 12)
  const named = { ...thanks, recipient: 'ORGANISATION', name: title }
  attempts.push(
    await attempt(asking, 'awardGive', { words: why, input: { ...thanks, merit: why } }),
    await attempt(asking, 'awardGive', { words: title, input: named }),
  )
  const [silent, repentant] = tale.registered.map(inBoth)
  await act(asking, 'awardGive', { ...thanks, name: silent })
  const given = { ...thanks, name: repentant, selection: 'award { id }' }
  const { award } = await act(asking, 'awardGive', given)
  const consent = { awardId: award.id, on: day, document: tale.reports[3]?.text }
  await act(asking, 'awardConsent', consent)
  await act(asking, 'awardWithdrawConsent', { awardId: award.id })
}

function inBoth(person: Person) {
  return { kk: fullName(person, 'kk'), ru: fullName(person, 'ru') }
}

function after(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString()
}
