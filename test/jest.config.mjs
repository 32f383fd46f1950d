import { preset } from '@esep/tooling/jest'

export default {
  ...preset(import.meta.url),
  globalSetup: '<rootDir>/support/set-up.mjs',
  globalTeardown: '<rootDir>/support/tear-down.mjs',
}
