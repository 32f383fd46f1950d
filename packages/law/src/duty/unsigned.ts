import type { MeetingFacts } from './facts.ts'
import type { Said } from './finding.ts'
import { groundOf } from './held.ts'

/** What is said of a held meeting whose protocol nobody has signed: what it lays down is not known (¶32). */
export function unsigned(meeting: MeetingFacts): Said {
  return { verdict: 'unknown', cause: 'PROTOCOL_UNSIGNED', grounds: [groundOf(meeting)] }
}
