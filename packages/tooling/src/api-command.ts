import { build } from './build.ts'
import { run as runProgram } from './child.ts'
import { inherited, readSettings } from './environment.ts'
import { smallGrowth, smallHeap } from './memory.ts'
import { refusing } from './refusal.ts'
import { joinDatabase } from './start/database.ts'
import { command, given, migrate, seedIfEmpty } from './start/database-commands.ts'
import { stopSignal } from './start/stop-signal.ts'

/** Runs a command of the API; what it writes on standard output is all that is written there. */
export function run(args: readonly string[], name: string): Promise<number> {
  return refusing(async () => {
    await build({ say })
    const isHelp = args.some((arg) => arg === '--help' || arg === '-h')
    if (name === 'redact' || isHelp) {
      return runProgram(process.execPath, [...smallGrowth, command(name), ...args], {
        env: inherited(),
      })
    }
    return withDatabase(args, name)
  })
}

async function withDatabase(args: readonly string[], name: string): Promise<number> {
  const signal = stopSignal()
  const database = await joinDatabase(readSettings(), say)
  try {
    if (!database.isPrepared) {
      const aside = { signal, output: 2 } as const
      await migrate(database.urls, aside)
      if (name === 'locate') await seedIfEmpty(database.urls, aside)
    }
    const heap = name === 'judge' ? smallHeap : []
    return await runProgram(process.execPath, [...heap, command(name), ...args], {
      ...given(database.urls),
      signal,
    })
  } finally {
    await database.stop()
  }
}

function say(line: string): void {
  process.stderr.write(`${line}\n`)
}
