export { setUp as default } from './shared-system.ts'
