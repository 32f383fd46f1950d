import type { TestRun } from '../test/results.ts'
import { idsIn, type Requirement } from './requirement.ts'

/**
 * How a requirement stands: some test that carries its id passed and none failed; one failed; none passed; or it is
 * listed as open and none failed.
 */
export type Standing = 'holds' | 'fails' | 'untested' | 'open'

/** A requirement, how it stands and the tests that carry its id. */
export interface Covered extends Requirement {
  readonly standing: Standing
  readonly tests: readonly TestRun[]
}

interface Known {
  readonly requirements: readonly Requirement[]
  /** The ids that are listed as open. */
  readonly open: readonly string[]
}

/** Every requirement with the tests that carry its id. */
export function coverageOf({ requirements, open }: Known, runs: readonly TestRun[]): Covered[] {
  const byId = new Map<string, TestRun[]>()
  for (const run of runs) {
    for (const id of idsIn(run.name)) byId.set(id, [...(byId.get(id) ?? []), run])
  }
  return requirements.map((requirement) => {
    const tests = byId.get(requirement.id) ?? []
    return { ...requirement, tests, standing: standingOf(tests, open.includes(requirement.id)) }
  })
}

/** What is wrong beside the requirements themselves: ids that no page knows. */
export function strangersIn({ requirements, open }: Known, runs: readonly TestRun[]): string[] {
  const known = new Set(requirements.map(({ id }) => id))
  const listed = open.filter((id) => !known.has(id)).map((id) => `${id} is open and unknown`)
  const carried = runs.flatMap(({ name }) =>
    idsIn(name)
      .filter((id) => !known.has(id))
      .map((id) => `${id} is carried and unknown: ${name}`),
  )
  return [...listed, ...carried]
}

function standingOf(tests: readonly TestRun[], isOpen: boolean): Standing {
  if (tests.some(({ status }) => status === 'failed')) return 'fails'
  if (isOpen) return 'open'
  return tests.some(({ status }) => status === 'passed') ? 'holds' : 'untested'
}
