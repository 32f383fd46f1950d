import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { buildSchema } from 'graphql'
import { ask } from '../support/ask.ts'
import { inCheckout } from '../support/checkout.ts'
import { type CityWithPortal, startCity } from '../support/city.ts'
import { everyPath } from '../support/every-path.ts'
import { reportLeak } from '../support/report-leak.ts'
import { markedStory, marks } from '../support/stories.ts'
import { published, type Way } from '../support/way.ts'

const schema = buildSchema(readFileSync(inCheckout('packages/contract/public.graphql'), 'utf8'))

let city: CityWithPortal
let way: Way

beforeAll(async () => {
  city = await startCity()
  way = await published(city.api, markedStory('2026-04-15'))
  await reportLeak(city.portal, {
    page: `/kk/outcomes/${way.meetingId}`,
    text: `Атым көрініп тұр: ${marks.join(', ')}.`,
  })
})

afterAll(() => city?.close())

/** The marks that occur in a text, in any letter case, with or without the spaces in numbers. */
function marksIn(text: string): string[] {
  const folded = text.toLowerCase()
  const dense = folded.replaceAll(/[\s\u00a0()+-]/g, '')
  return marks.filter((mark) => {
    const sought = mark.toLowerCase()
    return folded.includes(sought) || dense.includes(sought.replaceAll(' ', ''))
  })
}

test('the marks are really in what staff wrote, or this file proves nothing', async () => {
  const rows = await city.api.em().execute('select text, answer_text from internal.appeal')

  expect(marksIn(JSON.stringify(rows)).length).toBeGreaterThan(10)
})

test('nor without what a resident reports to have got out', async () => {
  const rows = await city.api.em().execute('select text from dropbox.leak_report')

  expect(marksIn(JSON.stringify(rows))).toEqual(marks)
})

test('the outcome itself is public, with people as numbers', async () => {
  const { data } = await ask<{ outcome: { items: { said: { text: string } }[] } }>(
    city.publicApi,
    `{ outcome(id: "${way.meetingId}") { items { said { text } } } }`,
  )

  expect(data?.outcome.items[0]?.said.text).toMatch(/\[тұрғын \d+\]/)
  expect(data?.outcome.items[1]?.said.text).toMatch(/\[жител\p{L}+ \d+\]/u)
})

test.each(['KK', 'RU', 'EN'] as const)(
  'R32-21: no mark is found by any way through the public schema in %s',
  async (language) => {
    const { precinctId } = city.api.city
    const rootArguments = {
      precinct: `(id: "${precinctId}")`,
      precincts: '(first: 5)',
      meeting: `(id: "${way.meetingId}")`,
      meetings: '(first: 5)',
      outcome: `(id: "${way.meetingId}")`,
      outcomes: '(first: 5)',
      addresses: '(text: "Абай 52")',
      territory: '(kato: "750000000")',
    }

    for (const query of everyPath(schema, { rootArguments, language })) {
      const answer = await ask(city.publicApi, query)
      expect([query, answer.errors ?? []]).toEqual([query, []])
      expect([query, marksIn(JSON.stringify(answer))]).toEqual([query, []])
    }
  },
  120_000,
)

test('R32-21: searching for a mark finds nothing', async () => {
  for (const mark of marks) {
    const { data } = await ask<{ outcomes: { edges: unknown[] } }>(
      city.publicApi,
      'query ($text: String!) { outcomes(filter: { text: $text }) { edges { node { id } } } }',
      { variables: { text: mark } },
    )
    expect([mark, data?.outcomes.edges]).toEqual([mark, []])
  }
})

test('R32-21: no mark is on any page, in any file, or in any header', async () => {
  const { precinctId } = city.api.city
  const pages = ['kk', 'ru', 'en'].flatMap((language) => [
    `/${language}/`,
    `/${language}/?q=${encodeURIComponent('Абай 52')}`,
    `/${language}/meetings`,
    `/${language}/meetings/${way.meetingId}`,
    `/${language}/precincts/${precinctId}`,
    `/${language}/precincts/${precinctId}?quarter=2026-Q2`,
    `/${language}/outcomes`,
    `/${language}/outcomes/${way.meetingId}`,
    `/${language}/data`,
    `/${language}/about`,
    `/${language}/about/anonymisation?page=/${language}/outcomes/${way.meetingId}`,
    `/${language}/about/anonymisation?sent`,
  ])
  const files = [
    '/schema.graphql',
    '/data/precincts.geojson',
    '/data/outlines/751410000.geojson',
    `/feeds/precincts/${precinctId}.ics`,
    '/api/locate?lat=43.2&lng=76.9',
  ]

  for (const address of [...pages, ...files]) {
    const response = await fetch(new URL(address, city.portal))
    const whole = `${JSON.stringify([...response.headers])}${await response.text()}`
    expect([address, response.status]).toEqual([address, 200])
    expect([address, marksIn(whole)]).toEqual([address, []])
  }
})

test('R32-21: no mark is in any line that a process wrote down', () => {
  const lines = [city.said(), ...city.api.written].join('\n')

  expect(marksIn(lines)).toEqual([])
})

test('R32-21: no mark is in any published row', async () => {
  const em = city.api.em()
  const tables = await em.execute<{ name: string }[]>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = 'public_record'`,
  )

  for (const { name } of tables) {
    const [row] = await em.execute<{ rows: string }[]>(
      `select coalesce(string_agg(t::text, ' '), '') as rows from ${name} t`,
    )
    expect([name, marksIn(row?.rows ?? '')]).toEqual([name, []])
  }
})

test('after a withdrawal not a word of it is left for the public', async () => {
  await way.withdraw()

  const { data } = await ask<{ outcome: Record<string, unknown>; meeting: { status: string } }>(
    city.publicApi,
    `{
      outcome(id: "${way.meetingId}") { withdrawn { reason { code } } items { number } summary { text } }
      meeting(id: "${way.meetingId}") { status }
    }`,
  )

  expect(data?.meeting.status).toBe('HELD')
  expect(data?.outcome).toEqual({
    withdrawn: { reason: { code: 'PERSON_ASKED' } },
    items: [],
    summary: [],
  })
})
