import { fileURLToPath } from 'node:url'
import { preset } from '@esep/tooling/jest'

export default {
  ...preset(import.meta.url),
  globalSetup: fileURLToPath(import.meta.resolve('@esep/postgres/jest-setup')),
  globalTeardown: fileURLToPath(import.meta.resolve('@esep/postgres/jest-teardown')),
}
