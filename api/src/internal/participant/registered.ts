import type { Participant } from './participant.entity.ts'

/** A participant, as the answer about one reads it: of the meeting only which one it is. */
export interface Registered extends Omit<Participant, 'meeting' | 'import'> {
  readonly meeting: { readonly id: string }
}
