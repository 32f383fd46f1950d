import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { inflate } from './inflate.ts'
import { whyNotStart } from './why-not-start.ts'

/** A browser that starts, with what it needs in its environment. */
export interface Packaged {
  readonly executablePath: string
  readonly env: Record<string, string>
}

const ADVICE =
  'install Chrome, Edge or Chromium (Debian: apt-get install chromium), or name one in CHROMIUM_PATH.'

/** The Chromium inside @sparticuz/chromium, inflated, with that package's own font and, where needed, libraries. */
export async function packagedBrowser(): Promise<Packaged> {
  const { platform, arch } = process
  if (platform !== 'linux' || arch !== 'x64') {
    throw new Error(
      `No browser for the tests, and no package of one for ${platform} ${arch}: ${ADVICE}`,
    )
  }

  const folder = await inflate(packageFolder())
  const executablePath = join(folder, 'chromium')
  const env: Record<string, string> = {
    ...inherited(),
    FONTCONFIG_FILE: join(folder, 'fonts.conf'),
  }
  if (!(await whyNotStart(executablePath, env))) return { executablePath, env }

  // NOTE: no libnss3, libnspr4 or libexpat1 on this machine; the package carries them (glibc 2.34 or newer).
  const libraries = [join(folder, 'lib'), env['LD_LIBRARY_PATH']].filter(Boolean).join(':')
  const withLibraries = { ...env, LD_LIBRARY_PATH: libraries }
  const why = await whyNotStart(executablePath, withLibraries)
  if (why) throw new Error(`No browser for the tests (${why}): ${ADVICE}`)
  return { executablePath, env: withLibraries }
}

function packageFolder(): { bin: string; version: string } {
  const require = createRequire(import.meta.url)
  const folder = join(dirname(require.resolve('@sparticuz/chromium')), '..')
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return { bin: join(folder, 'bin'), version }
}

function inherited(): Record<string, string> {
  const set = Object.entries(process.env).filter(([, value]) => value !== undefined)
  return Object.fromEntries(set.map(([name, value]) => [name, String(value)]))
}
