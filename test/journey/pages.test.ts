import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { Client } from 'pg'
import { lastQuarter } from '../support/quarter.ts'
import { sharedSystem } from '../support/shared-system.ts'
import {
  closeBrowser,
  looseSigns,
  scrollsSideways,
  seriousFaults,
  visitor,
} from '../support/visitor.ts'

const { portal, readerUrl } = sharedSystem()

const meetingWith = (condition: string) =>
  `select meeting_id as id from public_record.finding where meeting_id is not null and ${condition} limit 1`
const precinctWith = (condition: string) =>
  `select precinct_id as id from public_record.finding where ${condition} limit 1`

/** One of each kind of page, those with findings of every verdict among them. */
const subjects = {
  upcoming: "select id from public_record.meeting where status in ('ANNOUNCED', 'MOVED') limit 1",
  published: 'select id from public_record.outcome where withdrawn_at is null limit 1',
  withdrawn: 'select id from public_record.outcome where withdrawn_at is not null limit 1',
  reported: precinctWith("cause = 'HELD'"),
  corrected: meetingWith('corrected is not null'),
  unmet: meetingWith("cause = 'CHANGED_LATE'"),
  unaccounted: meetingWith("cause = 'MEETING_UNACCOUNTED'"),
  joint: meetingWith("cause = 'NOT_AGREED'"),
  convened: meetingWith("cause = 'TOO_FEW_INITIATORS'"),
  vacant: precinctWith("cause = 'POST_VACANT'"),
  relieved: precinctWith("cause = 'SERVED_BRIEFLY'"),
  split: 'select id from public_record.precinct where valid_until is not null',
} as const

let ids: Readonly<Record<keyof typeof subjects, string>>

beforeAll(async () => {
  const reader = new Client(readerUrl)
  await reader.connect()
  const found: [string, string][] = []
  for (const [name, statement] of Object.entries(subjects)) {
    const { rows } = await reader.query<{ id: string }>(statement)
    found.push([name, rows[0]?.id ?? `no-${name}`])
  }
  await reader.end()
  ids = Object.fromEntries(found) as typeof ids
})

afterAll(closeBrowser)

function everyPage(language: string): string[] {
  return [
    `/${language}/`,
    `/${language}/?q=${encodeURIComponent('Абай даңғылы, 52')}`,
    `/${language}/meetings`,
    `/${language}/meetings/${ids.upcoming}`,
    `/${language}/precincts/${ids.reported}`,
    `/${language}/outcomes`,
    `/${language}/outcomes/${ids.published}`,
    `/${language}/outcomes/${ids.withdrawn}`,
    ...pagesWithFindings(language),
    `/${language}/data`,
    `/${language}/about`,
    `/${language}/about/anonymisation`,
    `/${language}/about/anonymisation?page=/${language}/outcomes/${ids.published}`,
    `/${language}/about/anonymisation?sent`,
    `/${language}/slips`,
    `/${language}/slips?sent`,
  ]
}

function pagesWithFindings(language: string): string[] {
  const { corrected, unmet, unaccounted, joint, convened, vacant, relieved, split } = ids
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

const languages = ['kk', 'ru', 'en']
const widths = [360, 1280]

test.each(languages)(
  'every page in %s opens, asks nothing of another host, and hinders nobody on a phone or a desktop',
  async (language) => {
    const resident = await visitor(portal, { width: 360 })
    const { page } = resident

    for (const address of everyPage(language)) {
      const response = await page.goto(address)
      await page.waitForLoadState('networkidle')

      expect([address, response?.status()]).toEqual([address, 200])
      expect(await page.getAttribute('html', 'lang')).toBe(language)
      expect([address, await looseSigns(page)]).toEqual([address, []])
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 })
        expect([address, width, await seriousFaults(page)]).toEqual([address, width, []])
        expect([address, width, await scrollsSideways(page)]).toEqual([address, width, false])
      }
    }

    expect(resident.strayRequests).toEqual([])
    expect(resident.complaints).toEqual([])
    expect(await resident.context.cookies()).toEqual([])
    await resident.leave()
  },
  300_000,
)

test.each(languages)(
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
