import { build } from '../build.ts'
import { run as runProgram } from '../child.ts'
import { inherited } from '../environment.ts'
import { smallGrowth, smallHeap } from '../memory.ts'
import { refusing } from '../refusal.ts'
import { given } from '../start/database-commands.ts'
import { stopSignal } from '../start/stop-signal.ts'
import { benchOf, wantedOf } from './benches.ts'
import { scratchDatabase } from './scratch-database.ts'

const help = `Runs the benchmarks, or those that are named: redaction, findings, registration.

  --json    the figures as one line of JSON for each
  --write   keeps the result in the repository, in the benchmark's RESULTS.md
  --misses  redaction: what is missed, with examples
  --small   findings: a small country, to see that it runs
`

/** `bench`: the benchmarks one after another, each with its figures on standard output; ends with the first that fails. */
export function run(args: readonly string[]): Promise<number> {
  return refusing(async () => {
    if (args.includes('--help') || args.includes('-h')) {
      process.stdout.write(help)
      return 0
    }
    const { names, flags } = wantedOf(args)
    await build({ say })
    for (const name of names) {
      const status = await runBench(name, flags)
      if (status !== 0) return status
    }
    return 0
  })
}

async function runBench(name: string, flags: readonly string[]): Promise<number> {
  const { program, inDatabase } = benchOf(name)
  const args = [program, ...flags]
  if (!inDatabase) {
    return runProgram(process.execPath, [...smallGrowth, ...args], { env: inherited() })
  }

  const signal = stopSignal()
  const database = await scratchDatabase(say)
  try {
    return await runProgram(process.execPath, [...smallHeap, ...args], {
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
