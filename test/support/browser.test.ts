import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Browser, chromium } from 'playwright-core'
import { browserLaunchOptions } from './browser.ts'

let browser: Browser

beforeAll(async () => {
  browser = await chromium.launch(await browserLaunchOptions())
}, 120_000)

afterAll(() => browser?.close())

test('the browser of the tests has a picture for every Kazakh letter', async () => {
  const page = await browser.newPage()

  const pictures: string[] = await page.evaluate(`[...' \u{10fffd}әғқңөұүһі'].map((letter) => {
    const canvas = document.createElement('canvas')
    const context = canvas.getContext('2d')
    context.font = '40px sans-serif'
    context.fillText(letter, 10, 60)
    return canvas.toDataURL()
  })`)

  expect(new Set(pictures).size).toBe(pictures.length)
})
