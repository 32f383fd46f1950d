import type { LaunchOptions } from 'playwright-core'
import { installedBrowsers } from './browser/installed.ts'
import { packagedBrowser } from './browser/packaged.ts'
import { whyNotStart } from './browser/why-not-start.ts'

type Found = Pick<LaunchOptions, 'executablePath' | 'env' | 'args'>

const args = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

let found: Promise<Found> | undefined

/**
 * What `chromium.launch()` needs, looked for once per process: the browser named in CHROMIUM_PATH, else an installed
 * Chromium, Chrome or Edge, else the one that comes from npm. No browser at all is an error, never a skipped test.
 */
export function browserLaunchOptions(): Promise<Found> {
  found ??= find()
  return found
}

async function find(): Promise<Found> {
  const named = process.env['CHROMIUM_PATH']
  if (named) return startable(named)

  for (const executablePath of installedBrowsers()) {
    if (!(await whyNotStart(executablePath))) return { executablePath, args }
  }
  return { ...(await packagedBrowser()), args }
}

async function startable(executablePath: string): Promise<Found> {
  const why = await whyNotStart(executablePath)
  if (why) throw new Error(`CHROMIUM_PATH is ${executablePath}, which does not start: ${why}.`)
  return { executablePath, args }
}
