import { readFileSync } from 'node:fs'
import { refusing } from '../refusal.ts'
import { inRoot } from '../root.ts'
import { lastRuns } from '../test/last.ts'
import { runTests } from '../test/test.ts'
import { coverageOf, strangersIn } from './coverage.ts'
import { areGuardsKept, writeGuards } from './guards.ts'
import { requirementsIn } from './requirement.ts'
import { spell, sumOf } from './spell.ts'

/** `requirements`: every requirement with the tests that carry its id, from a run of all tests. */
export function run(args: readonly string[]): Promise<number> {
  return refusing(async () => {
    const runs = args.includes('--last') ? lastRuns() : (await runTests([], { output: 2 })).runs
    const page = readFileSync(inRoot('packages/law/requirements.md'), 'utf8')
    const requirements = requirementsIn(page)
    const covered = coverageOf(requirements, runs)
    if (args.includes('--write')) writeGuards(covered)

    const wrong = strangersIn(requirements, runs)
    const said = [...wrong, ...(areGuardsKept(covered) ? [] : [stale])]
    process.stdout.write([...covered.flatMap(spell), ...said, sumOf(covered), ''].join('\n'))
    const isHeld = covered.every(({ standing }) => standing === 'holds')
    return isHeld && wrong.length === 0 ? 0 : 1
  })
}

const stale =
  'The page of the order names other tests than these: run pnpm requirements --last --write.'
