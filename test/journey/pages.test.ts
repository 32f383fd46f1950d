import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { Client } from 'pg'
import { ask } from '../support/ask.ts'
import { lastQuarter } from '../support/quarter.ts'
import { sharedSystem } from '../support/shared-system.ts'
import {
  closeBrowser,
  looseSigns,
  scrollsSideways,
  seriousFaults,
  visitor,
} from '../support/visitor.ts'

const { portal, publicApi, readerUrl } = sharedSystem()

interface Ids {
  readonly precinct: string
  readonly meeting: string
  readonly outcome: string
  readonly withdrawn: string
  /** Pages on which findings of every verdict stand. */
  readonly found: Readonly<Record<keyof typeof withFindings, string>>
}

let ids: Ids

const meetingWith = (condition: string) =>
  `select meeting_id as id from public_record.finding where meeting_id is not null and ${condition} limit 1`
const precinctWith = (condition: string) =>
  `select precinct_id as id from public_record.finding where ${condition} limit 1`

const withFindings = {
  corrected: meetingWith('corrected is not null'),
  unmet: meetingWith("cause = 'CHANGED_LATE'"),
  unaccounted: meetingWith("cause = 'MEETING_UNACCOUNTED'"),
  joint: meetingWith("cause = 'NOT_AGREED'"),
  convened: meetingWith("cause = 'TOO_FEW_INITIATORS'"),
  vacant: precinctWith("cause = 'POST_VACANT'"),
  relieved: precinctWith("cause = 'SERVED_BRIEFLY'"),
  split: 'select id from public_record.precinct where valid_until is not null',
} as const

beforeAll(async () => {
  const { data } = await ask<{
    upcoming: Nodes
    outcomes: { edges: { node: { id: string; withdrawn: object | null } }[] }
    addresses: { precinct: { id: string } }[]
  }>(
    publicApi,
    `{
      upcoming: meetings(filter: { status: [ANNOUNCED, MOVED] }, first: 1) { edges { node { id } } }
      outcomes(first: 100) { edges { node { id withdrawn { at } } } }
      addresses(text: "Абай даңғылы, 52", first: 1) { precinct { id } }
    }`,
  )
  const found = await idsOf(withFindings)
  const outcomes = data?.outcomes.edges.map(({ node }) => node) ?? []
  ids = {
    precinct: data?.addresses[0]?.precinct.id ?? '',
    meeting: data?.upcoming.edges[0]?.node.id ?? '',
    outcome: outcomes.find(({ withdrawn }) => withdrawn === null)?.id ?? '',
    withdrawn: outcomes.find(({ withdrawn }) => withdrawn !== null)?.id ?? '',
    found,
  }
})

afterAll(closeBrowser)

/** The first id that each statement finds. */
async function idsOf<Name extends string>(
  statements: Readonly<Record<Name, string>>,
): Promise<Record<Name, string>> {
  const reader = new Client(readerUrl)
  await reader.connect()
  const ids: Partial<Record<Name, string>> = {}
  for (const name of Object.keys(statements) as Name[]) {
    const { rows } = await reader.query<{ id: string }>(statements[name])
    ids[name] = rows[0]?.id ?? `no ${name} precinct or meeting`
  }
  await reader.end()
  return ids as Record<Name, string>
}

interface Nodes {
  readonly edges: readonly { readonly node: { readonly id: string } }[]
}

function everyPage(language: string): string[] {
  return [
    `/${language}/`,
    `/${language}/?q=${encodeURIComponent('Абай даңғылы, 52')}`,
    `/${language}/meetings`,
    `/${language}/meetings/${ids.meeting}`,
    `/${language}/precincts/${ids.precinct}`,
    `/${language}/outcomes`,
    `/${language}/outcomes/${ids.outcome}`,
    `/${language}/outcomes/${ids.withdrawn}`,
    ...pagesWithFindings(language),
    `/${language}/data`,
    `/${language}/about`,
    `/${language}/about/anonymisation`,
    `/${language}/about/anonymisation?page=/${language}/outcomes/${ids.outcome}`,
    `/${language}/about/anonymisation?sent`,
  ]
}

function pagesWithFindings(language: string): string[] {
  const { corrected, unmet, unaccounted, joint, convened, vacant, relieved, split } = ids.found
  return [
    `/${language}/compliance`,
    `/${language}/compliance?kato=000000000`,
    `/${language}/compliance?kato=751410000&quarter=${lastQuarter}`,
    `/${language}/order`,
    `/${language}/precincts/${vacant}?quarter=${lastQuarter}`,
    `/${language}/precincts/${relieved}?quarter=${lastQuarter}`,
    `/${language}/precincts/${split}`,
    `/${language}/precincts/${split}?quarter=${lastQuarter}`,
    ...[corrected, unmet, unaccounted, joint, convened].map((id) => `/${language}/meetings/${id}`),
  ]
}

const screens = ['kk', 'ru', 'en'].flatMap((language) => [
  { language, width: 360 },
  { language, width: 1280 },
])

test.each(screens)(
  'every page in $language at $width px opens, asks nothing of another host, and hinders nobody',
  async ({ language, width }) => {
    const resident = await visitor(portal, { width })

    for (const address of everyPage(language)) {
      const response = await resident.page.goto(address)
      await resident.page.waitForLoadState('networkidle')

      expect([address, response?.status()]).toEqual([address, 200])
      expect(await resident.page.getAttribute('html', 'lang')).toBe(language)
      expect([address, await seriousFaults(resident.page)]).toEqual([address, []])
      expect([address, await scrollsSideways(resident.page)]).toEqual([address, false])
      expect([address, await looseSigns(resident.page)]).toEqual([address, []])
    }

    expect(resident.strayRequests).toEqual([])
    expect(resident.complaints).toEqual([])
    expect(await resident.context.cookies()).toEqual([])
    await resident.leave()
  },
  300_000,
)

test.each(['kk', 'ru', 'en'])(
  'the policy of every page in %s lets nothing inline and nothing foreign in',
  async (language) => {
    for (const address of everyPage(language)) {
      const { headers } = await fetch(new URL(address, portal))

      const policy = headers.get('content-security-policy') ?? ''
      expect([address, policy]).toEqual([address, expect.stringContaining("default-src 'self'")])
      expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|https?:|\*/)
      expect(headers.get('set-cookie')).toBeNull()
    }
  },
)

test.each([
  { language: 'kk', path: '/kk/precincts/00000000-0000-4000-8000-000000000000', status: 404 },
  { language: 'ru', path: '/ru/nothing-here', status: 404 },
  { language: 'en', path: '/en/meetings?from=yesterday', status: 400 },
  { language: 'kk', path: '/kk/compliance?quarter=2026-Q5', status: 404 },
  { language: 'ru', path: '/ru/compliance?quarter=2990-Q1', status: 404 },
  { language: 'en', path: '/en/compliance?kato=999999999', status: 404 },
])('$path is a page of its own with a way on', async ({ language, path, status }) => {
  const resident = await visitor(portal, { width: 360 })

  const response = await resident.page.goto(path)

  expect(response?.status()).toBe(status)
  expect(await resident.page.getAttribute('html', 'lang')).toBe(language)
  expect(await resident.page.locator('main a, main form').count()).toBeGreaterThan(0)
  expect(await seriousFaults(resident.page)).toEqual([])
  await resident.leave()
})

test.each([
  { asks: 'ru-RU,ru;q=0.9', gets: '/ru/' },
  { asks: 'en-GB', gets: '/en/' },
  { asks: 'kk', gets: '/kk/' },
  { asks: 'de', gets: '/kk/' },
])('a reader who asks for $asks is led to $gets', async ({ asks, gets }) => {
  const response = await fetch(portal, { headers: { 'accept-language': asks }, redirect: 'manual' })

  expect(response.headers.get('location')).toBe(gets)
})
