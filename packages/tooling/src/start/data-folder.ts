import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdirSync,
  renameSync,
  statSync,
} from 'node:fs'
import { join } from 'node:path'
import { Refusal } from '../refusal.ts'

// Entered by PostgreSQL's own user when we are root, read by nobody else.
const ENTERED = 0o711
const PRIVATE = 0o700
const LARGE_LOG = 5_000_000

/** Makes the folder of the data and that of the logs; refuses when they cannot be written. */
export function openDataFolder(dataDir: string): void {
  try {
    makeFolder(dataDir, ENTERED)
    makeFolder(join(dataDir, 'log'), PRIVATE)
    accessSync(dataDir, constants.W_OK)
    accessSync(join(dataDir, 'log'), constants.W_OK)
  } catch (fault) {
    const code = fault instanceof Error && 'code' in fault ? ` (${fault.code})` : ''
    throw new Refusal(`${dataDir} cannot be written${code}: set DATA_DIR to a folder of yours.`)
  }
}

/** The file to which the part `name` logs; a large one has made room for a new one. */
export function logFile(dataDir: string, name: string): string {
  const file = join(dataDir, 'log', `${name}.log`)
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0
  if (size > LARGE_LOG) renameSync(file, `${file}.1`)
  return file
}

function makeFolder(path: string, mode: number): void {
  if (existsSync(path)) return
  mkdirSync(path, { recursive: true })
  chmodSync(path, mode)
}
