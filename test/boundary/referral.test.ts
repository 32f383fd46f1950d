import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { ask } from '../support/ask.ts'
import { type CityWithPortal, startCity } from '../support/city.ts'
import { publishedRows } from '../support/published-rows.ts'
import { markedStory } from '../support/stories.ts'
import { act, planned, tried, type Way } from '../support/way.ts'

// The name of a body that no engine takes for a person, and a neighbour does.
const words = 'артель у шестого гаража'
const pattern = /шестого\s+гаража/i
const to = { kk: 'Гараждар басқармасы', ru: `Городская ${words}` }
const going = { to, ground: 'COMPETENCE', notifiedOn: '2026-04-16', notifiedBy: 'PHONE' }

let city: CityWithPortal
let way: Way
let code: string

beforeAll(async () => {
  city = await startCity()
  way = await planned(city.api, markedStory('2026-04-15'))
  await way.announce()
  await way.hold()
  const [appealId] = way.appealIds
  const slip = { appealId, signed: true, address: 'Ботаникалық көшесі, 17', selection: 'code' }
  code = (await act(city.api.on('2026-04-15T16:00:00Z'), 'slipIssue', slip)).code
  await way.record()
  await way.sign()
  const parts = [
    { topic: 'NOISE', text: 'Шум.', forPolice: true },
    { topic: 'LIGHTING', text: 'Гаражи.', forPolice: false },
  ]
  await act(city.api.on('2026-04-16'), 'appealSplit', { appealId, parts })
  await act(city.api.on('2026-04-16'), 'appealRefer', { appealId, part: 2, ...going })
  await way.review()
  await way.publish()
})

afterAll(() => city?.close())

test('residents and whoever holds the slip read where a part went, or this file proves nothing', async () => {
  expect(pattern.test(JSON.stringify(await everyAnswer()))).toBe(true)
  expect(pattern.test(await publishedRows(city.api))).toBe(true)
})

test('a word that was hidden at once is in no item, no part and on no slip, and stays away after later acts', async () => {
  await way.hide(words)
  const hidden = await everyAnswer()
  const later = city.api.on('2026-04-20')
  const [appealId] = way.appealIds
  await act(later, 'appealAnswer', { appealId, part: 1, text: 'Шум прекращён.', language: 'RU' })

  for (const answer of [...hidden, ...(await everyAnswer()), await publishedRows(city.api)]) {
    const text = JSON.stringify(answer)
    expect([pattern.test(text), text.includes('Городская [житель')]).toEqual([false, true])
  }
})

test('no later referral brings the word back', async () => {
  const [appealId, another] = way.appealIds
  const later = city.api.on('2026-04-20')
  const { notifiedOn: _, notifiedBy: __, ...further } = going

  const passed = await tried(later, 'appealPassOn', { appealId, part: 2, ...further })
  const referred = await tried(later, 'appealRefer', { appealId: another, ...going })

  for (const { errors } of [passed, referred]) {
    expect(errors).toContainEqual(
      expect.objectContaining({
        code: 'PERSONAL_DATA_FOUND',
        spans: [{ field: 'to.ru', text: words }],
      }),
    )
  }
  expect(pattern.test(await publishedRows(city.api))).toBe(false)
})

/** What the outcome and the slip answer, and the page of the outcome. */
async function everyAnswer(): Promise<unknown[]> {
  const { data: outcome } = await ask(
    city.publicApi,
    `{ outcome(id: "${way.meetingId}") { items { parts { to(language: RU) } steps { to(language: RU) } } } }`,
  )
  const { data: slip } = await ask(
    city.publicApi,
    'query ($code: String!) { slip(code: $code) { forwardedTo(language: RU) parts { forwardedTo(language: RU) } } }',
    { variables: { code } },
  )
  const page = await fetch(new URL(`/ru/outcomes/${way.meetingId}`, city.portal))
  return [outcome, slip, await page.text()]
}
