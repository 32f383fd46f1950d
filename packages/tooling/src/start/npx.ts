import { existsSync, readFileSync } from 'node:fs'

/** The process `npx` that we were started through, by its number; null when there is none, or off Linux. */
export function ourNpx(): number | null {
  for (let pid = process.ppid; pid > 1; pid = parentOf(pid)) {
    if (commandLine(pid).startsWith('npm exec')) return pid
  }
  return null
}

/** Whether the process is still there. */
export function isThere(pid: number): boolean {
  return existsSync(`/proc/${pid}`)
}

function commandLine(pid: number): string {
  return read(`/proc/${pid}/cmdline`)
}

/** The fourth field of stat; the second, a name in brackets, may hold anything. */
function parentOf(pid: number): number {
  const [, parent = '0'] = /\) \S+ (\d+)/.exec(read(`/proc/${pid}/stat`)) ?? []
  return Number(parent)
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
