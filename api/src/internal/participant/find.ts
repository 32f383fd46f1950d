import type { Subject } from '../act.ts'
import { inScope } from '../meeting/scope.ts'
import { Participant } from './participant.entity.ts'

/** Participants, as acts are done to them. */
export const participants: Subject = {
  key: 'participant',
  find: ({ em, actor }, id) => em.findOne(Participant, { id, meeting: inScope(actor) }),
}
