import { chmodSync, existsSync, lstatSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'

/** Makes `path` and what is missing above it with exactly `mode`, whatever the umask. */
export function makeFolder(path: string, mode: number): void {
  if (existsSync(path)) return
  makeFolder(dirname(path), mode)
  mkdirSync(path, { recursive: true })
  chmodSync(path, mode)
}

/** Whether `path` is a real folder of ours that nobody else can write. */
export function isOwnFolder(path: string): boolean {
  const found = lstatSync(path, { throwIfNoEntry: false })
  if (!found?.isDirectory()) return false
  return process.platform === 'win32' || (found.uid === process.getuid?.() && !(found.mode & 0o022))
}
