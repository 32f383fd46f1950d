import { readFileSync } from 'node:fs'
import { type Api, startApi } from '@esep/api/testing'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { buildSchema } from 'graphql'
import { ask } from '../support/ask.ts'
import { inCheckout } from '../support/checkout.ts'
import { accepted } from '../support/leak/attempt.ts'
import { badQuestions } from '../support/leak/bad-question.ts'
import { crawl } from '../support/leak/crawl.ts'
import { everyAnswer } from '../support/leak/every-answer.ts'
import { type Finding, lookingFor } from '../support/leak/finding.ts'
import type { Journey } from '../support/leak/journey.ts'
import { type Objected, objected, settled } from '../support/leak/object.ts'
import { type PublicSide, startPublicSide } from '../support/leak/public-side.ts'
import { everyRow } from '../support/leak/rows.ts'
import { searchFor } from '../support/leak/search.ts'
import { foundBySearching } from '../support/leak/sought-by-name.ts'
import { takeAll } from '../support/leak/take.ts'
import { peopleIn, soughtIn, toldIn } from '../support/leak/tale.ts'

const schema = buildSchema(readFileSync(inCheckout('packages/contract/public.graphql'), 'utf8'))
const meetings = 100
const patience = 900_000

let api: Api & { close(): Promise<void> }
let side: PublicSide
let journeys: Journey[]
let look: () => Finding
let slips: Objected[]
let shownWithSlips: Finding

beforeAll(async () => {
  api = await startApi()
  side = await startPublicSide(api.urls)
  journeys = await takeAll(api, meetings)
  look = lookingFor(journeys.map(({ tale }) => tale))
  shownWithSlips = look()
  const some = journeys.filter(({ tale }) => tale.number < meetings && tale.number % 10 === 3)
  slips = await objected(side.portal, some, shownWithSlips.see)
  await settled(api.on('2026-12-01').as('head'), some)
}, patience)

afterAll(async () => {
  await side?.stop()
  await api?.close()
})

test('every sentence holds a mark that the search sees, or this file proves nothing', () => {
  const unseen = journeys.flatMap(({ tale }) => {
    const { hitsIn } = searchFor(soughtIn(tale).map(({ word }) => word))
    const sayings = toldIn(tale).flatMap((told) => told.sayings)
    return sayings.filter(({ text }) => hitsIn(text).length === 0).map(({ text }) => text)
  })

  expect(unseen).toEqual([])
})

test('nine of ten outcomes become public when the reviewer hides what the engine proposes', () => {
  const refusals = journeys.flatMap((journey) => journey.refusals)

  const becamePublic = journeys.filter(({ published }) => published)

  expect(refusals.slice(Math.floor(meetings / 10))).toEqual([])
  expect(becamePublic.length).toBeGreaterThanOrEqual(meetings * 0.9)
})

test('what the public reads at once is refused with a name, a number or an address in it', () => {
  const attempts = journeys.flatMap((journey) => journey.attempts)

  expect(attempts.length).toBeGreaterThan(meetings * 4)
  expect(accepted(attempts)).toEqual([])
})

test('R32-21: a slip shows days and no mark, and neither its code nor what is objected with it gets out', async () => {
  const codes = slips.map(({ code }) => code)
  const everything: string[] = [side.said()]

  await everyRow(api.urls.reader, ({ text }) => everything.push(text))

  expect(slips.map(({ status, taken }) => [status, taken])).toEqual(codes.map(() => [200, 303]))
  expect(slips.every(({ page }) => page.includes('class="thread"'))).toBe(true)
  expect(codes.filter((code) => everything.some((text) => text.includes(code)))).toEqual([])
  expect(shownWithSlips.signs()).toBeGreaterThan(10_000)
  expect(shownWithSlips.found()).toEqual([])
})

test('R32-21: no mark is in any row of the published schema', async () => {
  const finding = look()

  const rows = await everyRow(api.urls.reader, finding.see)

  expect(rows).toBeGreaterThan(meetings * 4)
  expect(finding.found()).toEqual([])
})

test(
  'R32-21: no mark is found by any way through the public schema',
  async () => {
    const finding = look()
    const { precinctId } = api.city
    const some = journeys.filter(({ tale }) => [4, meetings].includes(tale.number))
    const meetingIds = some.map(({ meetingId }) => meetingId)
    const { publicApi } = side

    await everyAnswer({ publicApi, schema, precinctIds: [precinctId], meetingIds }, finding.see)

    expect(finding.found()).toEqual([])
  },
  patience,
)

test(
  'R32-21: nobody is found by searching for them',
  async () => {
    const finding = look()
    const people = journeys.flatMap(({ tale }) => peopleIn(tale))

    const found = await foundBySearching(side.publicApi, people, finding.see)

    expect(found).toEqual([])
    expect(finding.found()).toEqual([])
  },
  patience,
)

test(
  'R32-21: no mark is on any page, in any feed, file or header',
  async () => {
    const finding = look()

    const paths = await crawl(side.portal, finding.see)

    expect(paths.length).toBeGreaterThan(meetings * 6)
    expect(paths.filter((path) => path.includes('/data?after=')).length).toBeGreaterThan(2)
    expect(finding.found()).toEqual([])
  },
  patience,
)

test(
  'an answer to a bad question holds no mark that was not in the question',
  async () => {
    const finding = look()
    const people = journeys.slice(0, 8).flatMap(({ tale }) => peopleIn(tale))

    await badQuestions(side, people, finding.see)

    expect(finding.found()).toEqual([])
  },
  patience,
)

test('no mark is in any line that a public process wrote', () => {
  const finding = look()

  finding.see({ where: 'the logs', text: side.said() })

  expect(finding.found()).toEqual([])
})

test('after a withdrawal not a word of an outcome is left for the public', async () => {
  const withdrawn = journeys.filter((journey) => journey.withdrawn)

  const answers = await Promise.all(
    withdrawn.map(({ meetingId }) =>
      ask(
        side.publicApi,
        `{
          outcome(id: "${meetingId}") {
            withdrawn { reason { code } } items { number } summary { text } sections { section } decisions { text }
          }
          meeting(id: "${meetingId}") { status }
        }`,
      ),
    ),
  )

  expect(answers.length).toBeGreaterThan(0)
  for (const { data } of answers) {
    expect(data).toEqual({
      outcome: {
        withdrawn: { reason: { code: 'PERSON_ASKED' } },
        ...{ items: [], summary: [], sections: [], decisions: [] },
      },
      meeting: { status: 'HELD' },
    })
  }
})
