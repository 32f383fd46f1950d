import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { promisify } from 'node:util'

const PATIENCE_MS = 20_000

/** Null when the browser starts, else why not: Ubuntu's chromium-browser, for one, may be a stub that asks for a snap. */
export async function whyNotStart(
  executablePath: string,
  env: NodeJS.ProcessEnv = process.env,
): Promise<string | null> {
  if (!existsSync(executablePath)) return 'there is no such file'
  // NOTE: on Windows `--version` would open a window.
  if (process.platform === 'win32') return null

  try {
    await promisify(execFile)(executablePath, ['--version'], { env, timeout: PATIENCE_MS })
    return null
  } catch (fault) {
    return firstLine(fault)
  }
}

function firstLine(fault: unknown): string {
  if (!(fault instanceof Error)) return String(fault)
  const said = 'stderr' in fault && fault.stderr ? String(fault.stderr) : fault.message
  return said.trim().split('\n')[0] ?? ''
}
