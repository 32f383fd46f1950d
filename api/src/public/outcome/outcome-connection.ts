import { connectionOf } from '../connection.ts'
import { PublishedOutcome } from './outcome.entity.ts'

/** Outcomes, a page at a time. */
export const OutcomeConnection = connectionOf(() => PublishedOutcome, {
  name: 'Outcome',
  one: 'The outcome',
  many: 'outcomes',
  list: 'A list of outcomes, that of the latest meeting on top; withdrawn ones are left out.',
})
