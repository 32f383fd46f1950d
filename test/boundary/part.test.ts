import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { buildSchema } from 'graphql'
import { ask } from '../support/ask.ts'
import { inCheckout } from '../support/checkout.ts'
import { type CityWithPortal, startCity } from '../support/city.ts'
import { everyPath } from '../support/every-path.ts'
import { publishedRows } from '../support/published-rows.ts'
import { markedStory } from '../support/stories.ts'
import { published, type Way } from '../support/way.ts'

const schema = buildSchema(readFileSync(inCheckout('packages/contract/public.graphql'), 'utf8'))

// What no engine finds and somebody recognises: a passage that is public until staff hide it.
const words = 'жёлтый фургон у шестого гаража'
const pattern = /ж[её]лт\S*\s+фургон|шестого\s+гаража/i

let city: CityWithPortal
let way: Way
let before: ReadonlyMap<string, Response>
let texts: ReadonlyMap<string, string>

beforeAll(async () => {
  city = await startCity()
  const story = markedStory('2026-04-15')
  const protocol = `${story.protocol} Жители просили убрать ${words}.`
  const venue = { kk: `${story.venue.kk}, ${words}`, ru: `${story.venue.ru}, ${words}` }
  way = await published(city.api, { ...story, protocol, venue })
  before = await everyFile()
  texts = new Map(
    await Promise.all([...before].map(async ([at, page]) => [at, await page.text()] as const)),
  )
})

afterAll(() => city?.close())

test('the words are really public, or this file proves nothing', async () => {
  const { data } = await ask<{ outcome: object; meeting: object }>(
    city.publicApi,
    `{ outcome(id: "${way.meetingId}") { summary { text } }
       meeting(id: "${way.meetingId}") { venue { name(language: RU) } } }`,
  )

  expect(JSON.stringify(data?.outcome)).toMatch(pattern)
  expect(JSON.stringify(data?.meeting)).toMatch(pattern)
  expect([...texts.values()].filter((text) => pattern.test(text)).length).toBeGreaterThan(6)
})

test('what is public is kept by no reader for more than a minute without asking again', () => {
  for (const [address, { headers }] of before) {
    const rules = headers.get('cache-control') ?? ''
    const seconds = [...rules.matchAll(/(?:max-age|s-maxage|stale-[a-z-]+)=(\d+)/g)]
    const kept = seconds.reduce((sum, [, given]) => sum + Number(given), 0)

    expect([address, rules]).not.toEqual([address, ''])
    expect([address, kept <= 60 && !rules.includes('immutable')]).toEqual([address, true])
  }
})

test('hidden words are on no page, in no file, no answer, no search and no row a moment later', async () => {
  await way.hide(words)

  for (const [address, response] of await everyFile()) {
    const whole = `${JSON.stringify([...response.headers])}${await response.text()}`
    expect([address, response.status]).toEqual([address, 200])
    expect([address, pattern.test(whole)]).toEqual([address, false])
  }
  const rootArguments = {
    meeting: `(id: "${way.meetingId}")`,
    meetings: '(first: 5)',
    outcome: `(id: "${way.meetingId}")`,
    outcomes: '(first: 5)',
  }
  for (const query of everyPath(schema, { rootArguments, language: 'RU' })) {
    const answer = await ask(city.publicApi, query)
    expect([query, pattern.test(JSON.stringify(answer))]).toEqual([query, false])
  }
  for (const text of [words, 'фургон', 'шестого гаража']) {
    const { data } = await ask<{ outcomes: { edges: unknown[] } }>(
      city.publicApi,
      'query ($text: String!) { outcomes(filter: { text: $text }) { edges { node { id } } } }',
      { variables: { text } },
    )
    expect([text, data?.outcomes.edges]).toEqual([text, []])
  }
  expect(await publishedRows(city.api)).not.toMatch(pattern)
}, 120_000)

test('a reader who asks again with what they were given before is given the new page', async () => {
  for (const [address, { headers }] of before) {
    const etag = headers.get('etag')
    if (!etag || !address.includes(way.meetingId)) continue
    const again = await fetch(new URL(address, city.portal), { headers: { 'if-none-match': etag } })
    expect([address, again.status]).toEqual([address, 200])
  }
})

/** Every page and file that can hold a word of the meeting or its outcome. */
async function everyFile(): Promise<Map<string, Response>> {
  const { precinctId } = city.api.city
  const pages = ['kk', 'ru', 'en'].flatMap((language) => [
    `/${language}/meetings`,
    `/${language}/meetings/${way.meetingId}`,
    `/${language}/precincts/${precinctId}`,
    `/${language}/outcomes`,
    `/${language}/outcomes?q=${encodeURIComponent('фургон')}`,
    `/${language}/outcomes/${way.meetingId}`,
  ])
  const files = ['/data/precincts.geojson', `/feeds/precincts/${precinctId}.ics`]
  const answers = await Promise.all(
    [...pages, ...files].map(async (address) => {
      const response = await fetch(new URL(address, city.portal))
      return [address, response] as const
    }),
  )
  return new Map(answers)
}
