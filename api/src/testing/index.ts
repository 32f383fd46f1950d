export { type AskedAct, codesOf } from './act.ts'
export { type Api, type Asking, startApi } from './api.ts'
export type { Account } from './city.ts'
export type { Given } from './given.ts'
