import { readFileSync } from 'node:fs'
import { refusing } from '../refusal.ts'
import { inRoot } from '../root.ts'
import { lastRuns } from '../test/last.ts'
import { runTests } from '../test/test.ts'
import { coverageOf, strangersIn } from './coverage.ts'
import { openIn, requirementsIn } from './requirement.ts'
import { spell, sumOf } from './spell.ts'

/** `requirements`: every requirement with the tests that carry its id, from a run of all tests. */
export function run(args: readonly string[]): Promise<number> {
  return refusing(async () => {
    const runs = args.includes('--last') ? lastRuns() : (await runTests([], { output: 2 })).runs
    const known = {
      requirements: requirementsIn(read('requirements.md')),
      open: openIn(read('requirements-open.md')),
    }
    const covered = coverageOf(known, runs)
    const strangers = strangersIn(known, runs)

    process.stdout.write([...covered.flatMap(spell), ...strangers, sumOf(covered), ''].join('\n'))
    const isHeld = covered.every(({ standing }) => standing === 'holds' || standing === 'open')
    return isHeld && strangers.length === 0 ? 0 : 1
  })
}

function read(name: string): string {
  return readFileSync(inRoot('packages/law', name), 'utf8')
}
