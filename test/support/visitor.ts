import axe, { type AxeResults } from 'axe-core'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { browserLaunchOptions } from './browser.ts'

/** A person before a screen, and what their browser noticed. */
export interface Visitor {
  readonly context: BrowserContext
  readonly page: Page
  /** Requests that went to another host than the portal's. */
  readonly strayRequests: string[]
  /** What the browser complained of: script errors, and what the policy of the page forbade. */
  readonly complaints: string[]
  leave(): Promise<void>
}

interface Screen {
  readonly width: number
  readonly javaScript?: boolean
}

let browser: Promise<Browser> | undefined

/** Opens a browser window of a phone's or a desktop's width on the portal. */
export async function visitor(
  portal: string,
  { width, javaScript = true }: Screen,
): Promise<Visitor> {
  browser ??= launch()
  const context = await (await browser).newContext({
    baseURL: portal,
    viewport: { width, height: 800 },
    javaScriptEnabled: javaScript,
  })
  const page = await context.newPage()
  page.setDefaultTimeout(10_000)
  const strayRequests: string[] = []
  const complaints: string[] = []

  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url())
    if (protocol.startsWith('http') && origin !== new URL(portal).origin) {
      strayRequests.push(request.url())
    }
  })
  page.on('pageerror', (fault) => complaints.push(fault.message))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  return { context, page, strayRequests, complaints, leave: () => context.close() }
}

/** Closes the browser that all visitors of this file shared. */
export async function closeBrowser(): Promise<void> {
  await (await browser)?.close()
  browser = undefined
}

/** What axe holds to be a serious fault of the page, in words. */
export async function seriousFaults(page: Page): Promise<string[]> {
  // NOTE: axe is half a megabyte; what comes with it for Playwright has the page read that four times for two widths.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  const { violations } = await page.evaluate<AxeResults>(
    "axe.run(document, { resultTypes: ['violations'] })",
  )
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
}

/** Whether the page must be pushed sideways to be read. */
export function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  )
}

/** Commas, colons and full stops of the page that stand apart from their word, with what is before them. */
export async function looseSigns(page: Page): Promise<string[]> {
  const words = await page.locator('main').evaluate((main) => {
    const copy = main.cloneNode(true) as Element
    for (const drawn of copy.querySelectorAll('.cut, svg')) drawn.replaceWith('▇')
    return copy.textContent ?? ''
  })
  return words.replaceAll(/\s+/g, ' ').match(/.{0,30} [,.;:](?=\s|$)/g) ?? []
}

async function launch(): Promise<Browser> {
  return chromium.launch(await browserLaunchOptions())
}
