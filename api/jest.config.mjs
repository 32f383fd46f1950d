import { fileURLToPath } from 'node:url'
import { keptModules, preset } from '@esep/tooling/jest'

export default {
  ...preset(import.meta.url),
  runtime: keptModules,
  globalSetup: fileURLToPath(import.meta.resolve('@esep/postgres/jest-setup')),
  globalTeardown: fileURLToPath(import.meta.resolve('@esep/postgres/jest-teardown')),
}
