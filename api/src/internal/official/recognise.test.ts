import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startApi } from '../../testing/index.ts'
import { PUBLIC, PUBLISH, published, signedMeeting, TO_REVIEW } from '../outcome/way.testing.ts'

const RECOGNISE = `mutation ($input: OfficialRecogniseInput!) {
  officialRecognise(input: $input) {
    official { id name office { ru } mayBeNamed recognisedAt recognisedBy { name { ru { surname } } } }
    errors { code spans { field text } }
  }
}`

const DISMISS = `mutation ($input: OfficialDismissInput!) {
  officialDismiss(input: $input) { precinct { officials { name } } reopened { id } errors { code } }
}`

const PRECINCTS = '{ precincts { id officials { name } } }'

const deputy = {
  name: 'Ахметов Нұрлан Серікұлы',
  otherNames: ['Ахметов Нурлан Серикович'],
  office: { kk: 'мәслихат депутаты', ru: 'депутат маслихата' },
}
const appeal = {
  language: 'RU',
  text: 'Ахметов Нурлан Серикович обещал помочь со светом.',
}

let api: Awaited<ReturnType<typeof startApi>>

beforeAll(async () => {
  api = await startApi()
})

afterAll(() => api.close())

test.each([
  {
    mayBeNamed: true,
    reads: 'Ахметов Нурлан Серикович обещал помочь со светом.',
  },
  { mayBeNamed: false, reads: '[депутат маслихата] обещал помочь со светом.' },
])(
  'an official of the precinct is no resident in its texts, with who said so: named $mayBeNamed',
  async ({ mayBeNamed, reads }) => {
    const { precinctId } = api.city
    const reviewer = api.on('2026-04-17').as('reviewer')
    const { id } = await signedMeeting(api, appeal)

    const { officialRecognise } = await reviewer.ask(RECOGNISE, {
      input: { precinctId, ...deputy, mayBeNamed },
    })

    expect(officialRecognise).toMatchObject({
      official: {
        ...{
          name: deputy.name,
          mayBeNamed,
          recognisedBy: { name: { ru: { surname: 'Ким' } } },
        },
      },
      errors: [],
    })
    await published(api, id)
    const { outcome } = await api.on('2026-04-18').askPublic(PUBLIC, { id })
    expect(outcome.items[0].said.text).toBe(reads)
    await reviewer.ask(DISMISS, {
      input: { officialId: officialRecognise.official.id },
    })
  },
)

test('whoever is taken off the list is looked at as anybody else', async () => {
  const { precinctId } = api.city
  const reviewer = api.on('2026-04-17').as('reviewer')
  const { id } = await signedMeeting(api, appeal)
  const { officialRecognise } = await reviewer.ask(RECOGNISE, {
    input: { precinctId, ...deputy, mayBeNamed: true },
  })

  const { officialDismiss } = await reviewer.ask(DISMISS, {
    input: { officialId: officialRecognise.official.id },
  })

  expect(officialDismiss).toMatchObject({
    precinct: { officials: [] },
    errors: [],
  })
  const { toReview } = await reviewer.ask(TO_REVIEW, { id })
  const said = toReview.review.texts.find(({ key }: { key: string }) => key === 'appeal:1')
  expect(said.spans).toContainEqual(expect.objectContaining({ type: 'PERSON' }))
})

test('an outcome that names them stays public, and is reviewed again; one that does not, is not', async () => {
  const { precinctId } = api.city
  const reviewer = api.on('2026-04-17').as('reviewer')
  const [naming, silent] = [await signedMeeting(api, appeal), await signedMeeting(api)]
  const { officialRecognise } = await reviewer.ask(RECOGNISE, {
    input: { precinctId, ...deputy, mayBeNamed: true },
  })
  for (const { id } of [naming, silent]) await published(api, id)

  const { officialDismiss } = await reviewer.ask(DISMISS, {
    input: { officialId: officialRecognise.official.id },
  })

  expect(officialDismiss.reopened).toContainEqual({ id: naming.id })
  expect(officialDismiss.reopened).not.toContainEqual({ id: silent.id })
  const { outcome } = await api.on('2026-04-18').askPublic(PUBLIC, { id: naming.id })
  expect(outcome.items[0].said.text).toBe(appeal.text)
  const { awaitingReview } = await reviewer.ask('{ awaitingReview { edges { node { id } } } }')
  expect(awaitingReview.edges).toContainEqual({ node: { id: naming.id } })
  const { toReview } = await reviewer.ask(TO_REVIEW, { id: naming.id })
  expect(toReview.review.undecided).toBe(1)
  const { outcomePublish } = await reviewer.ask(PUBLISH, {
    input: { meetingId: naming.id },
  })
  expect(outcomePublish.errors).toMatchObject([{ code: 'NOT_REVIEWED' }])
})

test.each(['inspector', 'assistant', 'head', 'supervisor'] as const)(
  'who writes protocols does not say who is an official: %s',
  async (account) => {
    const { precinctId } = api.city

    const { officialRecognise } = await api
      .on('2026-04-17')
      .as(account)
      .ask(RECOGNISE, { input: { precinctId, ...deputy } })

    expect(officialRecognise.errors).toMatchObject([{ code: 'FORBIDDEN' }])
  },
)

test('an office that names somebody is refused, for it is public', async () => {
  const { precinctId } = api.city
  const office = {
    kk: deputy.office.kk,
    ru: 'Депутат, звонить 8 701 234 56 78',
  }

  const { officialRecognise } = await api
    .on('2026-04-17')
    .as('reviewer')
    .ask(RECOGNISE, { input: { precinctId, ...deputy, office } })

  expect(officialRecognise.errors).toMatchObject([
    { code: 'PERSONAL_DATA_FOUND', spans: [{ field: 'office.ru' }] },
  ])
})

test('the list of another body is not there, nor is one on it', async () => {
  const { strangePrecinctId } = api.city
  const reviewer = api.on('2026-04-17').as('reviewer')

  const { officialRecognise } = await reviewer.ask(RECOGNISE, {
    input: { precinctId: strangePrecinctId, ...deputy },
  })
  const { officialDismiss } = await reviewer.ask(DISMISS, {
    input: { officialId: strangePrecinctId },
  })

  expect(officialRecognise.errors).toMatchObject([{ code: 'NOT_FOUND' }])
  expect(officialDismiss.errors).toMatchObject([{ code: 'NOT_FOUND' }])
  const { precincts } = await reviewer.ask(PRECINCTS)
  expect(precincts.every(({ officials }: { officials: object[] }) => officials.length === 0)).toBe(
    true,
  )
})
