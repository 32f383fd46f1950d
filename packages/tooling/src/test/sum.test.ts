import { expect, test } from '@jest/globals'
import type { Result } from './results.ts'
import { sumUp } from './sum.ts'

function result(workspace: string, { passed = 40, failed = 0, broken = 0 }): Result {
  return {
    workspace,
    counts: {
      numPassedTests: passed,
      numFailedTests: failed,
      numRuntimeErrorTestSuites: broken,
      testResults: [],
    },
  }
}

test('the counts of all workspaces are added', () => {
  const sum = sumUp([result('law', {}), result('api', { passed: 2, failed: 1 })])

  expect(sum).toEqual({ passed: 42, failed: 1, lines: ['api: 1 failed'] })
})

test('a file that could not be run is a failure', () => {
  const sum = sumUp([result('law', { broken: 1 })])

  expect(sum).toEqual({ passed: 40, failed: 1, lines: ['law: 1 failed'] })
})

test('a workspace without a result is a failure', () => {
  const sum = sumUp([{ workspace: 'portal', counts: null }])

  expect(sum).toEqual({ passed: 0, failed: 1, lines: ['portal: no result'] })
})
