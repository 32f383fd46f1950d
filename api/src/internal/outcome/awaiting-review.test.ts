import { randomUUID } from 'node:crypto'
import type { Instant, Stage } from '@esep/law'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Account, startApi } from '../../testing/index.ts'
import { Meeting } from '../meeting/meeting.entity.ts'
import { Protocol } from '../protocol/protocol.entity.ts'
import { Outcome } from './outcome.entity.ts'

const AWAITING = `query ($first: Int, $after: String) {
  awaitingReview(first: $first, after: $after) {
    edges { node { id day stage outcome { reviewedAt } protocols { version recordedBy { role } } } }
    pageInfo { hasNextPage endCursor }
  }
}`

let api: Awaited<ReturnType<typeof startApi>>

beforeAll(async () => {
  api = await startApi()
  await signed({ day: '2026-04-01' })
  await signed({ day: '2026-04-02', stage: 'recorded' })
  await signed({ day: '2026-04-03', by: 'reviewer' })
  await signed({ day: '2026-04-04', stage: 'published', reviewedAt: '2026-04-05T05:00:00Z' })
  await signed({ day: '2026-04-05', stage: 'published', reviewedAt: null })
  await signed({ day: '2026-04-06', stage: 'published', reviewedAt: '2026-04-09T05:00:00Z' })
})

afterAll(() => api.close())

test('a reviewer is shown what is signed and not public, the first signed first, and never what they wrote', async () => {
  expect(await daysFor('reviewer')).toEqual(['2026-04-01', '2026-04-05', '2026-04-06'])
})

test('a public outcome comes back when something was written since, until that is public too', async () => {
  const { awaitingReview } = await api.on('2026-04-10').as('reviewer').ask(AWAITING)

  const published = awaitingReview.edges.filter(({ node }: Edge) => node.stage === 'PUBLISHED')
  expect(published.map(({ node }: Edge) => node.day)).toEqual(['2026-04-05', '2026-04-06'])
})

test('pages of one show every one of them once', async () => {
  const on = api.on('2026-04-10').as('reviewer')

  const days: string[] = []
  let after: string | null = null
  do {
    const { awaitingReview } = await on.ask(AWAITING, { first: 1, after })
    days.push(...awaitingReview.edges.map(({ node }: Edge) => node.day))
    after = awaitingReview.pageInfo.hasNextPage ? awaitingReview.pageInfo.endCursor : null
  } while (after)

  expect(days).toEqual(await daysFor('reviewer'))
})

test.each(['inspector', 'head', 'supervisor', 'administrator', 'stranger'] as const)(
  'nothing waits for the review of the %s',
  async (account) => {
    expect(await daysFor(account)).toEqual([])
  },
)

interface Edge {
  readonly node: { readonly day: string; readonly stage: string }
}

async function daysFor(account: Account): Promise<string[]> {
  const { awaitingReview } = await api.on('2026-04-10').as(account).ask(AWAITING)
  return awaitingReview.edges.map(({ node }: Edge) => node.day)
}

interface Signed {
  readonly day: string
  readonly stage?: Stage
  readonly by?: Account
  readonly reviewedAt?: Instant | null
}

async function signed({ day, stage = 'signed', by = 'inspector', reviewedAt }: Signed) {
  const { id } = await api.given.held({ day })
  const em = api.em()
  const author = api.city.staff[by]
  const at = `${day}T15:30:00Z`
  const protocol = em.create(Protocol, {
    id: randomUUID(),
    meeting: em.getReference(Meeting, id),
    language: 'kk',
    text: 'Хаттама мәтіні.',
    recordedAt: at,
    recordedBy: author,
    writtenBy: [author],
  })
  await em.flush()
  if (stage === 'published') {
    const publication = { publishedAt: '2026-04-08T05:00:00Z', publishedBy: author }
    const review = reviewedAt
      ? { reviewedAt, reviewedBy: author, reviewedProtocolId: protocol.id }
      : {}
    em.create(Outcome, { meeting: em.getReference(Meeting, id), ...publication, ...review })
    await em.flush()
  }
  const facts = { recordedAt: at, signedAt: at, endedAt: at, publishedAt: '2026-04-08T05:00:00Z' }
  await em.nativeUpdate(Meeting, id, { stage, ...facts })
}
