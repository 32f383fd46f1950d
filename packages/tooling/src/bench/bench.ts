import { build } from '../build.ts'
import { run as runProgram } from '../child.ts'
import { inherited } from '../environment.ts'
import { Refusal, refusing } from '../refusal.ts'
import { programOf, wantedOf } from './benches.ts'

/** `bench`: the benchmarks one after another; each writes its figures on standard output. */
export function run(args: readonly string[]): Promise<number> {
  return refusing(async () => {
    const { names, flags } = wantedOf(args)
    await build({ say })
    for (const name of names) {
      const status = await runProgram(process.execPath, [programOf(name), ...flags], {
        env: inherited(),
      })
      if (status !== 0) throw new Refusal(`The benchmark ${name} failed; what it said is above.`)
    }
    return 0
  })
}

function say(line: string): void {
  process.stderr.write(`${line}\n`)
}
