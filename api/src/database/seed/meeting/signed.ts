import type { Meeting } from '../../../internal/meeting/meeting.entity.ts'
import { canonical } from '../../../internal/protocol/canonical.ts'
import type { Raised } from './appeal.ts'
import type { Recorded } from './protocol.ts'
import type { Present } from './register.ts'

interface Signing {
  readonly recorded: Recorded
  readonly raised: readonly Raised[]
  readonly present: Present
}

/** Keeps with a protocol the bytes that are signed, without what it says of appeals of other meetings: that comes last (¶32). */
export function keepSigned(meeting: Meeting, { recorded, raised, present }: Signing): void {
  const { protocol, parts } = recorded
  const { content, hash } = canonical({
    ...{ meeting, protocol, report: { ...parts.written, carried: [] } },
    appeals: raised.map(({ appeal }) => appeal),
    ...{ registered: present.registered.length, refused: present.refused },
  })
  protocol.signedContent = content
  protocol.hash = hash
}
