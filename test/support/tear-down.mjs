export { tearDown as default } from './shared-system.ts'
