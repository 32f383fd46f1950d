import type { Counts, Result } from './results.ts'

/** The counts of all workspaces, and a line for each that did not pass whole. */
export interface Sum {
  readonly passed: number
  readonly failed: number
  readonly lines: readonly string[]
}

/** Adds up; a file that could not be run and a workspace without a result are a failure each. */
export function sumUp(results: readonly Result[]): Sum {
  const passed = results.map(({ counts }) => counts?.numPassedTests ?? 0)
  const failed = results.map(({ counts }) => failures(counts))
  return {
    passed: total(passed),
    failed: total(failed),
    lines: results.flatMap(({ workspace, counts }, index) => {
      if (!counts) return [`${workspace}: no result`]
      return failed[index] ? [`${workspace}: ${failed[index]} failed`] : []
    }),
  }
}

function failures(counts: Counts | null): number {
  return counts ? counts.numFailedTests + counts.numRuntimeErrorTestSuites : 1
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}
