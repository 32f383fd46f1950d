import { afterAll, expect, test } from '@jest/globals'
import { lastQuarter } from '../support/quarter.ts'
import { sharedSystem } from '../support/shared-system.ts'
import { closeBrowser, visitor } from '../support/visitor.ts'

const { portal } = sharedSystem()
const region = '750000000'
const district = '751410000'

afterAll(closeBrowser)

const screens = ['kk', 'ru', 'en'].flatMap((language) => [
  { language, width: 360 },
  { language, width: 1280 },
])

test.each(screens)(
  'in $language at $width px a resident goes from the country to a precinct of last quarter, and reads what was found',
  async ({ language, width }) => {
    const resident = await visitor(portal, { width, javaScript: false })
    const { page } = resident
    await page.goto(`/${language}/compliance?kato=000000000`)

    await page.locator(`nav.tabs a[href$="quarter=${lastQuarter}"]`).click()
    for (const kato of [region, district]) {
      await page.locator(`table a[href*="kato=${kato}&quarter=${lastQuarter}"]`).click()
    }
    await page
      .locator(`main li a[href*="/precincts/"][href$="?quarter=${lastQuarter}"]`)
      .first()
      .click()

    expect(new URL(page.url()).search).toBe(`?quarter=${lastQuarter}`)
    expect(
      await page.locator('section[aria-labelledby="order"] .findings li').count(),
    ).toBeGreaterThan(2)
    await resident.leave()
  },
)

test('a territory and a quarter are kept on the way back up', async () => {
  const resident = await visitor(portal, { width: 1280, javaScript: false })
  const { page } = resident
  await page.goto(`/ru/compliance?kato=${district}&quarter=${lastQuarter}`)

  await page.locator(`a[href="/ru/compliance?kato=${region}&quarter=${lastQuarter}"]`).click()

  expect(new URL(page.url()).searchParams.get('kato')).toBe(region)
  expect(await page.locator('nav.tabs [aria-current="true"]').getAttribute('href')).toContain(
    lastQuarter,
  )
  await resident.leave()
})

test('the order is there in three languages, each paragraph with an anchor of its own', async () => {
  const resident = await visitor(portal, { width: 360 })
  const { page } = resident

  for (const language of ['kk', 'ru', 'en']) {
    await page.goto(`/${language}/order#p27`)
    const ids = await page.locator('main h2[id]').evaluateAll((all) => all.map(({ id }) => id))
    expect(ids).toEqual(expect.arrayContaining(['p25', 'p26', 'p27', 'p34']))
    expect(new Set(ids).size).toBe(ids.length)
  }
  await resident.leave()
})

const files = [
  {
    file: 'compliance',
    header: 'quarter,precinct_id,number,district,region,standing',
    row: new RegExp(`^${lastQuarter},[0-9a-f-]{36},\\d+,${district},${region},[A-Z_]+$`),
  },
  {
    file: 'findings',
    header:
      'quarter,district,precinct_id,precinct_number,meeting_id,duty,paragraph,verdict,margin_days,edition,since,as_of,corrected_from,sentence_en',
    row: new RegExp(`^${lastQuarter},${district},[0-9a-f-]{36},\\d+,(?:[0-9a-f-]{36})?,[A-Z_]+,¶`),
  },
]

test.each(files)(
  'a quarter of a district is a file of its $file, each row with its precinct',
  async ({ file, header, row }) => {
    const response = await fetch(
      new URL(`/data/${file}.csv?kato=${district}&quarter=${lastQuarter}`, portal),
    )

    const [first, ...rows] = (await response.text()).trimEnd().split('\r\n')
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(first).toBe(header)
    expect(rows.length).toBeGreaterThanOrEqual(20)
    expect(rows.filter((one) => !row.test(one))).toEqual([])
  },
)

test.each(
  files.flatMap(({ file }) => [
    { address: `/data/${file}.csv?kato=75&quarter=2026-Q1`, status: 400 },
    { address: `/data/${file}.csv?quarter=2026-Q5`, status: 400 },
    { address: `/data/${file}.csv?quarter=`, status: 400 },
    { address: `/data/${file}.csv?kato=999999999`, status: 404 },
  ]),
)('$address is refused with a sentence', async ({ address, status }) => {
  const response = await fetch(new URL(address, portal))

  expect([response.status, response.headers.get('content-type')]).toEqual([
    status,
    expect.stringContaining('text/plain'),
  ])
  expect(await response.text()).toMatch(/^[A-Z].*\.\n$/)
})
