import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type CityWithPortal, startCity } from '../support/city.ts'
import { ordinaryStory } from '../support/stories.ts'
import { closeBrowser, type Visitor, visitor } from '../support/visitor.ts'
import { planned, type Way } from '../support/way.ts'

let city: CityWithPortal
let way: Way

// The portal tells days by the clock of the machine, so the meeting is planned from the day that it is.
const today = Temporal.Now.plainDateISO('Asia/Almaty')
const day = today.add({ days: 14 })

beforeAll(async () => {
  city = await startCity()
  way = await planned(city.api, ordinaryStory(day.toString()))
})

afterAll(async () => {
  await closeBrowser()
  await city?.close()
})

const screens = ['kk', 'ru', 'en'].flatMap((language) => [
  { language, width: 360 },
  { language, width: 1280 },
])

const venues: Readonly<Record<string, string>> = {
  kk: '№ 25 мектеп',
  ru: 'Школа № 25',
  en: '№ 25 mektep',
}

const inspectors: Readonly<Record<string, string>> = {
  kk: 'Қанат Төлегенұлы Жұмағали',
  ru: 'Канат Тулегенович Жумагали',
  en: 'Kanat Tolegenuly Zhumagali',
}

async function finds(resident: Visitor, language: string): Promise<void> {
  const { page } = resident
  await page.goto(`/${language}/`)
  await page.getByRole('searchbox').or(page.getByRole('combobox')).first().fill('Абай даңғылы, 52')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: inspectors[language] }).waitFor()
}

test('before it is announced, residents find their inspector and no meeting', async () => {
  const resident = await visitor(city.portal, { width: 360 })

  await finds(resident, 'kk')

  expect(await resident.page.locator(`a[href*="/meetings/${way.meetingId}"]`).count()).toBe(0)
  await resident.leave()
})

test.each(screens)(
  'in $language at $width px a resident goes from the first page to the meeting that staff announced',
  async ({ language, width }) => {
    if (!announced) await announce()
    const resident = await visitor(city.portal, { width })

    await finds(resident, language)
    await resident.page.locator(`main a[href*="/meetings/${way.meetingId}"]`).first().click()

    await resident.page.waitForURL(`**/${language}/meetings/${way.meetingId}`)
    expect(await resident.page.locator('main').textContent()).toContain(venues[language])
    expect(resident.complaints).toEqual([])
    await resident.leave()
  },
)

test.each(['kk', 'ru', 'en'])('in %s the same way is open without JavaScript', async (language) => {
  if (!announced) await announce()
  const resident = await visitor(city.portal, { width: 360, javaScript: false })

  await finds(resident, language)
  await resident.page.locator(`main a[href*="/meetings/${way.meetingId}"]`).first().click()

  await resident.page.waitForURL(`**/${language}/meetings/${way.meetingId}`)
  await resident.leave()
})

test.each(screens)(
  'in $language at $width px the outcome is read afterwards, and its people are numbers',
  async ({ language, width }) => {
    if (!published) await publish()
    const resident = await visitor(city.portal, { width })

    await resident.page.goto(`/${language}/outcomes`)
    await resident.page.locator(`main a[href*="/outcomes/${way.meetingId}"]`).first().click()
    await resident.page.waitForURL(`**/${language}/outcomes/${way.meetingId}`)

    const text = await resident.page.locator('main').textContent()
    expect(text).toMatch(/\[тұрғын(ға|ның|ды|да|дан|мен)? \d\]/)
    expect(text).not.toContain('Сәбитов')
    await resident.leave()
  },
)

let announced = false
let published = false

async function announce(): Promise<void> {
  await way.announce()
  announced = true
}

async function publish(): Promise<void> {
  if (!announced) await announce()
  await way.hold()
  await way.record()
  await way.sign()
  await way.review()
  await way.publish()
  published = true
}
