import { build } from '../build.ts'
import { readSettings, type Settings } from '../environment.ts'
import { refusing } from '../refusal.ts'
import { addresses } from './addresses.ts'
import { openDataFolder } from './data-folder.ts'
import { openDatabase } from './database.ts'
import { demonstrationAccounts, migrate, seedIfEmpty } from './database-commands.ts'
import { startParts } from './parts.ts'
import { plannedParts } from './plan.ts'
import { requireFreePorts } from './ports.ts'
import { stopSignal } from './stop-signal.ts'

const INTERRUPTED = 130

/** `start`: everything on this machine, until it is told to stop. */
export function run(): Promise<number> {
  return refusing(async () => {
    const settings = readSettings()
    await requireFreePorts(settings)
    openDataFolder(settings.dataDir)
    const signal = stopSignal()
    try {
      return await runUntil(signal, settings)
    } catch (fault) {
      if (signal.aborted) return INTERRUPTED
      throw fault
    }
  })
}

async function runUntil(signal: AbortSignal, settings: Settings): Promise<number> {
  await build({ say, signal })
  const database = await openDatabase(settings, say)
  try {
    await migrate(database.urls, { signal })
    await seedIfEmpty(database.urls, { signal })
    const accounts = await demonstrationAccounts(database.urls, { signal })
    const planned = plannedParts(settings, database.urls, accounts !== '')
    const parts = startParts(planned, settings.dataDir)
    try {
      await parts.ready(signal)
      say(addresses(settings))
      if (accounts) say(accounts)
      say('ready')
      await Promise.race([told(signal), parts.died, database.died])
    } finally {
      await parts.stop()
    }
  } finally {
    await database.stop()
  }
  say('stopped')
  return 0
}

function told(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve()
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }))
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
