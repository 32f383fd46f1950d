import { fileURLToPath } from 'node:url'
import { swc } from './jest/swc.mjs'

/**
 * The jest settings of a workspace: every `*.test.ts` beside what it tests, compiled by swc with decorator metadata,
 * and the counts written to `.jest/result.json`, from which the root's `test` sums up.
 *
 * @param {string} config the `import.meta.url` of the workspace's jest.config.mjs
 * @returns {import('jest').Config}
 */
export function preset(config) {
  return {
    rootDir: fileURLToPath(new URL('.', config)),
    testEnvironment: 'node',
    testMatch: ['**/*.test.ts'],
    extensionsToTreatAsEsm: ['.ts', '.tsx'],
    // NOTE: js before mjs, or CommonJS packages that also ship .mjs break.
    moduleFileExtensions: ['js', 'mjs', 'cjs', 'ts', 'tsx', 'json', 'node'],
    transform: { '^.+\\.tsx?$': [fileURLToPath(import.meta.resolve('@swc/jest')), swc] },
    transformIgnorePatterns: ['/node_modules/', '/dist/'],
    modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.jest/'],
    // NOTE: two slow cores are enough for every test; no test measures time.
    testTimeout: 60_000,
    testSequencer: fileURLToPath(new URL('jest/patient-first.mjs', import.meta.url)),
    maxWorkers: 2,
  }
}

/** The `runtime` of a workspace whose test files leave what they import as it was: it is loaded once, for all of them. */
export const keptModules = fileURLToPath(new URL('jest/kept-modules.mjs', import.meta.url))
