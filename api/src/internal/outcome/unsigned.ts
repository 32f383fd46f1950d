import type { Meeting } from '../meeting/meeting.entity.ts'
import { publishablePrecinct } from '../meeting/publish.ts'
import type { PublishablePrecinct } from '../meeting/publishable.ts'
import type { Protocol } from '../protocol/protocol.entity.ts'

/** Who reported and has not signed this version: of a joint protocol everybody answers for their own signature (¶32). */
export function unsignedIn(meeting: Meeting, protocol: Protocol): PublishablePrecinct[] {
  const signed = new Set(protocol.signatures.getItems().map(({ staff }) => staff.id))
  return meeting.precincts
    .getItems()
    .filter(({ inspector }) => inspector !== null && !signed.has(inspector.id))
    .map(publishablePrecinct)
}
