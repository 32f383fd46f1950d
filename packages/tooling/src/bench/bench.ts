import { build } from '../build.ts'
import { run as runProgram } from '../child.ts'
import { inherited } from '../environment.ts'
import { refusing } from '../refusal.ts'
import { programOf, wantedOf } from './benches.ts'

/** `bench`: the benchmarks one after another, each with its figures on standard output; ends with the first that fails. */
export function run(args: readonly string[]): Promise<number> {
  return refusing(async () => {
    const { names, flags } = wantedOf(args)
    await build({ say })
    for (const name of names) {
      const status = await runProgram(process.execPath, [programOf(name), ...flags], {
        env: inherited(),
      })
      if (status !== 0) return status
    }
    return 0
  })
}

function say(line: string): void {
  process.stderr.write(`${line}\n`)
}
