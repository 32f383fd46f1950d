import { toSign } from '@esep/api/testing'
import { act } from '../way.ts'
import { attempt, indiscreet } from './attempt.ts'
import { entryOf, fullName } from './full-name.ts'
import type { Journey, Leg } from './journey.ts'
import type { Person } from './person.ts'
import type { Told } from './saying.ts'

const sections = [
  'CRIME_SITUATION',
  'MEASURES',
  'PREVENTION',
  'CITIZENS',
  'LEGISLATION',
  'APPEALS',
] as const

/** Which appeal is split into parts. */
const splitInTwo = 1

const answers = ['PARTIAL', 'PARTIAL', 'FULL', 'NONE'] as const

/** How many are entered one by one; those who speak are among them. */
const atTheDoor = 4

/** Holds it: the register, who was mentioned, what was raised, the protocol, the signature. */
export async function held(...[asking, journey]: Parameters<Leg>): Promise<void> {
  const { meetingId, day } = journey
  await act(asking, 'meetingHold', { meetingId, startedAt: `${day}T13:35:00Z` })
  const participantIds = await registered(asking, journey)
  await raised(asking, journey, participantIds)
  await recorded(asking, journey)
  await act(asking, 'protocolSign', await toSign(asking, meetingId))
}

async function registered(
  asking: Parameters<Leg>[0],
  { meetingId, tale }: Journey,
): Promise<string[]> {
  const ids: string[] = []
  for (const [index, person] of tale.registered.slice(0, atTheDoor).entries()) {
    const { participant } = await act(asking, 'participantRegister', {
      ...{ meetingId, adult: true, resident: true, ...entryOf(person, index) },
      selection: 'participant { id }',
    })
    ids.push(participant.id)
  }
  await act(asking, 'participantRegister', { meetingId, refusal: 'FEARS_PUBLICITY' })
  await act(asking, 'participantImport', { meetingId, csv: listOf(tale.registered) })
  for (const [index, person] of tale.mentioned.entries()) {
    await act(asking, 'participantMention', {
      ...{ meetingId, relation: index === 0 ? 'RELATIVE' : 'WITNESS', ...entryOf(person, index) },
      otherNames: [fullName(person, index % 2 === 0 ? 'ru' : 'kk')],
    })
  }
  return ids
}

/** Everybody as a list on paper has them, which adds whoever was not entered at the door. */
function listOf(people: readonly Person[]): string {
  const rows = people.map(entryOf).map(({ name, address, phone }) => {
    return `${name};${address};${phone};да;да`
  })
  return ['ФИО;Адрес;Телефон;Проживает здесь;Совершеннолетний', ...rows].join('\n')
}

async function raised(
  asking: Parameters<Leg>[0],
  { meetingId, tale, appealIds, codes }: Journey,
  participantIds: readonly string[],
): Promise<void> {
  for (const [index, { by, said, answer }] of tale.appeals.entries()) {
    const { appeal } = await act(asking, 'appealRaise', {
      ...{ meetingId, kind: 'COMPLAINT', ...written(said), answer: answers[index] },
      answerText: answer.text,
      answerLanguage: answer.language.toUpperCase(),
      ...(by === null ? {} : { participantId: participantIds[by] }),
      selection: 'appeal { id }',
    })
    appealIds.push(appeal.id)
    const { code } = await act(asking, 'slipIssue', {
      ...{ appealId: appeal.id, signed: true, selection: 'code' },
    })
    codes.push(code)
  }
}

async function recorded(asking: Parameters<Leg>[0], { meetingId, day, tale }: Journey) {
  const { meeting } = await asking.ask(LEDGER, { meetingId })
  const open: { id: string }[] = meeting.ledger.appeals.filter(
    (appeal: { open: boolean }) => appeal.open,
  )
  await act(asking, 'protocolRecord', {
    ...{ meetingId, ...written(tale.protocol), decisions: tale.decisions.text },
    participants: tale.registered.length + 1,
    endedAt: `${day}T14:40:00Z`,
    reports: tale.reports.map((report, index) => ({
      section: sections[index],
      ...written(report),
    })),
    carried: open.map(({ id }, index) => ({
      ...{ appealId: id, state: 'CHECKING' },
      words: index === 0 ? { kk: tale.decisions.text, ru: tale.decisions.text } : null,
    })),
  })
}

const LEDGER =
  'query ($meetingId: ID!) { meeting(id: $meetingId) { ledger { appeals { id open } } } }'

/** Forwards an appeal, and gives a later answer to another. */
export async function followed(...[asking, journey]: Parameters<Leg>): Promise<void> {
  const { tale, appealIds, attempts } = journey
  const appeal = { appealId: appealIds[3], ground: 'COMPETENCE', notifiedBy: 'SPOKEN' }
  const input = { ...appeal, notifiedOn: journey.day }
  const to = indiscreet(tale.tried, tale.number + 4)
  attempts.push(await attempt(asking, 'appealRefer', { words: to, input: { ...input, to } }))
  const service = { kk: 'Қалалық жарық қызметі', ru: 'Городская служба освещения' }
  await act(asking, 'appealRefer', { ...input, to: service })
  await act(asking, 'appealReturn', { appealId: appealIds[3], words: tale.decisions.text })
  await act(asking, 'appealRefer', { ...input, to: service })
  await split(asking, journey)
  await answeredLater(asking, journey, 0)
}

/** Splits an appeal into parts that have all its words. */
async function split(asking: Parameters<Leg>[0], { tale, appealIds }: Journey): Promise<void> {
  const text = tale.appeals[splitInTwo]?.said.text
  const parts = [
    { topic: 'NOISE', text, forPolice: true },
    { topic: 'LIGHTING', text, forPolice: false },
  ]
  await act(asking, 'appealSplit', { appealId: appealIds[splitInTwo], parts })
}

/** Gives a later answer. */
export async function answeredLater(
  asking: Parameters<Leg>[0],
  { tale, appealIds }: Journey,
  index: number,
): Promise<void> {
  const later = tale.appeals[index]?.later
  const part = index === splitInTwo ? { part: 1 } : {}
  const answer = { appealId: appealIds[index], ...part }
  if (later) await act(asking, 'appealAnswer', { ...answer, ...written(later) })
}

function written({ text, language }: Told) {
  return { text, language: language.toUpperCase() }
}
