import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { RequiredEntityData } from '@mikro-orm/core'
import { type Account, startApi } from '../../testing/index.ts'
import { Meeting } from '../meeting/meeting.entity.ts'
import { Appeal } from './appeal.entity.ts'

const OPEN = `query ($first: Int, $after: String) {
  openAppeals(first: $first, after: $after) {
    edges { node { number dueOn meeting { day } participant { name } raisedBy { role } } }
    pageInfo { hasNextPage endCursor }
  }
}`

let api: Awaited<ReturnType<typeof startApi>>

beforeAll(async () => {
  api = await startApi()
  const { id } = await api.given.announced({ day: '2026-04-15' })
  const later = { laterAnswer: 'Шам орнатылды.', laterAnswerLanguage: 'kk' } as const
  await raised(id, [
    { answer: 'full', answerText: 'Иә.', answerLanguage: 'kk' },
    { answer: 'none', dueOn: '2026-05-08' },
    { answer: 'none' },
    { answer: 'none', dueOn: '2026-05-06' },
    { answer: 'none', dueOn: '2026-05-06', answeredOn: '2026-04-20', ...later },
    { answer: null },
    { answer: 'none', dueOn: '2026-05-06', ...forwarded() },
    { answer: 'partial', answerText: 'Тексереміз.', answerLanguage: 'kk', dueOn: '2026-05-06' },
  ])
})

afterAll(() => api.close())

test('what waits for an answer is listed by the day it is due, what has no term at the end', async () => {
  const { openAppeals } = await api.on('2026-04-21').ask(OPEN)

  const appeals = openAppeals.edges.map(({ node }: Edge) => node)
  expect(appeals.map(({ dueOn }: Node) => dueOn)).toEqual([
    '2026-05-06',
    '2026-05-06',
    '2026-05-08',
    null,
    null,
  ])
  expect(numbersOf(appeals).sort()).toEqual([2, 3, 4, 6, 8])
  expect(appeals[0]).toMatchObject({
    meeting: { day: '2026-04-15' },
    raisedBy: { role: 'INSPECTOR' },
  })
})

test('pages of one show every open appeal once', async () => {
  const whole = await api.on('2026-04-21').ask(OPEN)

  const nodes: Node[] = []
  let after: string | null = null
  do {
    const { openAppeals } = await api.on('2026-04-21').ask(OPEN, { first: 1, after })
    nodes.push(...openAppeals.edges.map(({ node }: Edge) => node))
    after = openAppeals.pageInfo.hasNextPage ? openAppeals.pageInfo.endCursor : null
  } while (after)

  expect(numbersOf(nodes)).toEqual(numbersOf(whole.openAppeals.edges.map(({ node }: Edge) => node)))
})

test.each([
  { account: 'assistant', sees: 5 },
  { account: 'head', sees: 5 },
  { account: 'supervisor', sees: 5 },
  { account: 'neighbour', sees: 0 },
  { account: 'stranger', sees: 0 },
  { account: 'administrator', sees: 0 },
] as const)('the $account sees $sees of them', async ({ account, sees }) => {
  expect(await countFor(account)).toBe(sees)
})

interface Node {
  readonly number: number
  readonly dueOn: string | null
}

interface Edge {
  readonly node: Node
}

function numbersOf(appeals: readonly Node[]): number[] {
  return appeals.map(({ number }) => number)
}

async function countFor(account: Account): Promise<number> {
  const { openAppeals } = await api.on('2026-04-21').as(account).ask(OPEN)
  return openAppeals.edges.length
}

function forwarded() {
  const akimat = { kk: 'Аудан әкімдігі', ru: 'Акимат района' }
  return { referredOn: '2026-04-17', referredTo: akimat, referralGround: 'COMPETENCE' }
}

async function raised(
  meetingId: string,
  appeals: readonly Readonly<Record<string, unknown>>[],
): Promise<void> {
  const em = api.em()
  const inspector = api.city.staff.inspector
  appeals.forEach((appeal, index) => {
    em.create(Appeal, {
      id: randomUUID(),
      meeting: em.getReference(Meeting, meetingId),
      number: index + 1,
      kind: 'complaint',
      language: 'kk',
      text: 'Ауладағы шам жанбайды.',
      raisedAt: '2026-04-15T15:00:00Z',
      raisedBy: inspector,
      writtenBy: [inspector],
      ...appeal,
    } as RequiredEntityData<Appeal>)
  })
  await em.flush()
}
