import { keptModules, preset } from '@esep/tooling/jest'

export default {
  ...preset(import.meta.url),
  runtime: keptModules,
  globalSetup: '<rootDir>/support/set-up.mjs',
  globalTeardown: '<rootDir>/support/tear-down.mjs',
}
