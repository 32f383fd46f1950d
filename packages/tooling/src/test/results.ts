import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Workspace } from './workspaces.ts'

/** What jest found in one workspace; null where it left no result, since it did not run or fell over. */
export interface Result {
  readonly workspace: string
  readonly counts: Counts | null
}

/** The parts of jest's own JSON result that count. */
export interface Counts {
  readonly numPassedTests: number
  readonly numFailedTests: number
  /** Files that could not even be run. */
  readonly numRuntimeErrorTestSuites: number
  /** One for each file. */
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[]
  }[]
}

/** A test that was run: the sentence that names it, and what jest says of it, such as `passed`. */
export interface TestRun {
  readonly workspace: string
  readonly name: string
  readonly status: string
}

/** Makes the folder that jest writes the result `file` into, in each workspace. */
export function makeRoom(workspaces: readonly Workspace[], file: string): void {
  for (const { folder } of workspaces) mkdirSync(dirname(join(folder, file)), { recursive: true })
}

/** Reads the result `file` of each workspace and removes it. */
export function takeResults(workspaces: readonly Workspace[], file: string): Result[] {
  return workspaces.map(({ name, folder }) => ({
    workspace: name,
    counts: take(join(folder, file)),
  }))
}

/** Every test of these results. */
export function runsIn(results: readonly Result[]): TestRun[] {
  return results.flatMap(({ workspace, counts }) =>
    (counts?.testResults ?? [])
      .flatMap(({ assertionResults }) => assertionResults)
      .map(({ fullName, status }) => ({ workspace, name: fullName, status })),
  )
}

function take(path: string): Counts | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return null
  } finally {
    rmSync(path, { force: true })
  }
}
