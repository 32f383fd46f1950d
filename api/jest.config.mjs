import { fileURLToPath } from 'node:url'
import { preset } from '@esep/tooling/jest'

export default {
  ...preset(import.meta.url),
  // NOTE: each file builds a database of its own first, which takes its time beside everything else that runs.
  testTimeout: 60_000,
  globalSetup: fileURLToPath(import.meta.resolve('@esep/postgres/jest-setup')),
  globalTeardown: fileURLToPath(import.meta.resolve('@esep/postgres/jest-teardown')),
}
