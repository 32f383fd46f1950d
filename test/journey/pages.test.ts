import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { ask } from '../support/ask.ts'
import { sharedSystem } from '../support/shared-system.ts'
import { closeBrowser, scrollsSideways, seriousFaults, visitor } from '../support/visitor.ts'

const { portal, publicApi } = sharedSystem()

interface Ids {
  readonly precinct: string
  readonly meeting: string
  readonly outcome: string
  readonly withdrawn: string
}

let ids: Ids

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
  const outcomes = data?.outcomes.edges.map(({ node }) => node) ?? []
  ids = {
    precinct: data?.addresses[0]?.precinct.id ?? '',
    meeting: data?.upcoming.edges[0]?.node.id ?? '',
    outcome: outcomes.find(({ withdrawn }) => withdrawn === null)?.id ?? '',
    withdrawn: outcomes.find(({ withdrawn }) => withdrawn !== null)?.id ?? '',
  }
})

afterAll(closeBrowser)

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
    `/${language}/data`,
    `/${language}/about`,
    `/${language}/about/anonymisation`,
    `/${language}/about/anonymisation?page=/${language}/outcomes/${ids.outcome}`,
    `/${language}/about/anonymisation?sent`,
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
    }

    expect(resident.strayRequests).toEqual([])
    expect(resident.complaints).toEqual([])
    expect(await resident.context.cookies()).toEqual([])
    await resident.leave()
  },
  120_000,
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
