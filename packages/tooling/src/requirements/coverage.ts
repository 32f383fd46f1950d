import type { TestRun } from '../test/results.ts'
import { idsIn, type Requirement } from './requirement.ts'

/** How a requirement stands: some test that carries its id passed and none failed; one failed; or none passed. */
export type Standing = 'holds' | 'fails' | 'untested'

/** A requirement, how it stands and the tests that carry its id. */
export interface Covered extends Requirement {
  readonly standing: Standing
  readonly tests: readonly TestRun[]
}

/** Every requirement with the tests that carry its id. */
export function coverageOf(
  requirements: readonly Requirement[],
  runs: readonly TestRun[],
): Covered[] {
  const byId = new Map<string, TestRun[]>()
  for (const run of runs) {
    for (const id of idsIn(run.name)) byId.set(id, [...(byId.get(id) ?? []), run])
  }
  return requirements.map((requirement) => {
    const tests = byId.get(requirement.id) ?? []
    return { ...requirement, tests, standing: standingOf(tests) }
  })
}

/** What is wrong beside the requirements themselves: ids that tests carry and no page knows. */
export function strangersIn(
  requirements: readonly Requirement[],
  runs: readonly TestRun[],
): string[] {
  const known = new Set(requirements.map(({ id }) => id))
  return runs.flatMap(({ name }) =>
    idsIn(name)
      .filter((id) => !known.has(id))
      .map((id) => `${id} is carried and unknown: ${name}`),
  )
}

function standingOf(tests: readonly TestRun[]): Standing {
  if (tests.some(({ status }) => status === 'failed')) return 'fails'
  return tests.some(({ status }) => status === 'passed') ? 'holds' : 'untested'
}
