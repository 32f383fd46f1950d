import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type CityWithPortal, startCity } from '../support/city.ts'
import { reportLeak } from '../support/report-leak.ts'
import { ordinaryStory } from '../support/stories.ts'
import { closeBrowser, seriousFaults, visitor } from '../support/visitor.ts'
import { published, type Way } from '../support/way.ts'

const text = 'Бірінші сұрақта көршімнің лақап аты тұр: <b>Тентек</b>.'

let city: CityWithPortal
let way: Way

beforeAll(async () => {
  city = await startCity()
  way = await published(city.api, ordinaryStory('2026-04-15'))
})

afterAll(async () => {
  await closeBrowser()
  await city?.close()
})

/** A sender of a test's own, so that none is stopped for another. */
function from(address: string) {
  return { headers: { 'x-forwarded-for': address } }
}

test('from an outcome a resident reports without script or cookie what got out, and a reviewer withdraws it', async () => {
  const resident = await visitor(city.portal, { width: 360, javaScript: false })
  await resident.page.goto(`/kk/outcomes/${way.meetingId}`)

  await resident.page.getByRole('link', { name: 'Жасырылуға тиіс' }).click()
  await resident.page.getByRole('textbox', { name: 'Нені жасыру керек' }).fill(text)
  await resident.page.getByRole('button', { name: 'Жіберу' }).click()

  const page = await resident.page.content()
  expect(await resident.page.getByRole('status').textContent()).toContain('қабылданды')
  expect(page).not.toContain('Тентек')
  expect(resident.page.url()).not.toContain('%')
  expect(await resident.context.cookies()).toEqual([])
  expect(resident.complaints).toEqual([])
  await resident.leave()

  const reviewer = city.api.on('2026-04-21').as('reviewer')
  const { leakReports } = await reviewer.ask(
    '{ leakReports { edges { node { id page text meeting { id } } } } }',
  )
  const [{ node: report }] = leakReports.edges
  expect(report).toMatchObject({
    page: `/kk/outcomes/${way.meetingId}`,
    text,
    meeting: { id: way.meetingId },
  })
  await way.withdraw()
  const { leakReportClose } = await reviewer.ask(
    'mutation ($input: LeakReportCloseInput!) { leakReportClose(input: $input) { errors { code } } }',
    { input: { leakReportId: report.id, result: 'HIDDEN' } },
  )
  expect(leakReportClose.errors).toEqual([])
})

test.each([
  { language: 'kk', says: 'Беттің мекенжайы', refused: 'мұндай бет жоқ' },
  { language: 'ru', says: 'Адрес страницы', refused: 'такой страницы нет' },
  { language: 'en', says: 'Address of the page', refused: 'no such page' },
] as const)(
  'what is wrong is said in $language beside its field, and what was typed stays',
  async (given) => {
    const resident = await visitor(city.portal, { width: 360 })
    await resident.page.goto(`/${given.language}/about/anonymisation`)

    await resident.page.locator('textarea').fill(text)
    await resident.page.getByLabel(given.says).fill('https://news.example/article')
    const answered = resident.page.waitForResponse(
      (response) => response.request().method() === 'POST',
    )
    await resident.page.locator('main button').click()

    const response = await answered
    expect([response.status(), response.headers()['cache-control']]).toEqual([400, 'no-store'])
    expect(await resident.page.getByRole('alert').textContent()).toContain(given.refused)
    expect(await resident.page.locator('textarea').inputValue()).toBe(text)
    expect(await resident.page.getByLabel(given.says).inputValue()).toBe(
      'https://news.example/article',
    )
    expect(await seriousFaults(resident.page)).toEqual([])
    await resident.leave()
  },
)

test('a program that fills every field is told which one to leave empty, and nothing is kept', async () => {
  const answer = await reportLeak(city.portal, { text, website: 'https://buy.example' })

  expect(answer.status).toBe(400)
  expect(await answer.text()).toContain('Бұл өрісті бос қалдырыңыз')
  expect(await waiting()).toBe(0)
})

test('a form on another site puts nothing in, and its text is asked for again', async () => {
  const answer = await reportLeak(
    city.portal,
    { text },
    { headers: { origin: 'https://other.example', 'sec-fetch-site': 'cross-site' } },
  )

  expect([answer.status, answer.headers.get('cache-control')]).toEqual([403, 'no-store'])
  expect(await waiting()).toBe(0)
})

test('who sends too many is told to wait, and keeps the text; others are not hindered', async () => {
  for (const _ of [1, 2, 3, 4, 5]) await reportLeak(city.portal, { text }, from('203.0.113.50'))

  const sixth = await reportLeak(city.portal, { text }, { language: 'ru', ...from('203.0.113.50') })
  const other = await reportLeak(city.portal, { text }, from('203.0.113.51'))

  expect([sixth.status, sixth.headers.get('retry-after')]).toEqual([429, '600'])
  expect(await sixth.text()).toContain('&lt;b&gt;Тентек&lt;/b&gt;')
  expect([other.status, other.headers.get('location')]).toEqual([
    303,
    '/kk/about/anonymisation?sent#report',
  ])
  expect(await waiting()).toBe(6)
})

test('while the drop box is down the page says so, and the text stays in the field', async () => {
  await city.api.dropbox.close()
  const resident = await visitor(city.portal, { width: 1280, javaScript: false })
  await resident.page.goto('/en/about/anonymisation')

  await resident.page.getByRole('textbox', { name: 'What should be hidden' }).fill(text)
  await resident.page.getByRole('button', { name: 'Send' }).click()

  expect(await resident.page.getByRole('alert').textContent()).toContain('does not answer')
  expect(
    await resident.page.getByRole('textbox', { name: 'What should be hidden' }).inputValue(),
  ).toBe(text)
  expect(city.said()).not.toContain('Тентек')
  await resident.leave()
})

async function waiting(): Promise<number> {
  const [row] = await city.api
    .em()
    .execute<{ count: number }[]>(
      'select count(*)::int as count from dropbox.leak_report where closed_at is null',
    )
  return row?.count ?? 0
}
