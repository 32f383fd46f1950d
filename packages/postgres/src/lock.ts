import { DatabaseSync } from 'node:sqlite'
import { CannotStart } from './cannot-start.ts'

const SQLITE_BUSY = 5

/**
 * Takes `file` for this process alone and returns what gives it back; a process that dies gives it back too.
 * Throws {@link CannotStart} with the sentence `busy` when another has it.
 */
export function lock(file: string, busy: string): () => void {
  const taken = take(file)
  if (!taken) throw new CannotStart(busy)
  return () => taken.close()
}

/** Whether some process, this one too, holds `file`. */
export function isLocked(file: string): boolean {
  const taken = take(file)
  taken?.close()
  return !taken
}

// NOTE: Node has no flock; SQLite's lock on a file is one that the system lifts when its holder dies.
function take(file: string): DatabaseSync | null {
  const database = new DatabaseSync(file, { timeout: 0 })
  try {
    database.exec('pragma journal_mode = memory; begin exclusive')
    return database
  } catch (fault) {
    database.close()
    if (isBusy(fault)) return null
    throw fault
  }
}

function isBusy(fault: unknown): boolean {
  return (
    typeof fault === 'object' &&
    fault !== null &&
    'errcode' in fault &&
    fault.errcode === SQLITE_BUSY
  )
}
