/** For `globalTeardown`, beside `jest-setup`. */
export { tearDown as default } from './jest-postgres.ts'
