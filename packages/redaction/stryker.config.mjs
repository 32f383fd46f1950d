/** @type {import('@stryker-mutator/core').PartialStrykerOptions} */
export default {
  packageManager: 'pnpm',
  plugins: ['@stryker-mutator/jest-runner'],
  mutate: ['src/**/*.ts', '!src/**/*.test.ts', '!src/**/*.testing.ts'],
  testRunner: 'jest',
  testRunnerNodeArgs: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
  jest: { config: { roots: ['<rootDir>/src'] } },
  coverageAnalysis: 'perTest',
  concurrency: 1,
  // NOTE: swc reads none, and Stryker would rewrite it through an API that TypeScript 7 does not have.
  ignorePatterns: ['/tsconfig.json', '/dist'],
  reporters: ['progress-append-only', 'clear-text'],
  clearTextReporter: { logTests: false, allowColor: false },
  tempDirName: '.jest/mutants',
  cleanTempDir: 'always',
  warnings: { slow: false },
}
