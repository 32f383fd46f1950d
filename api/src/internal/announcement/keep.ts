import { randomUUID } from 'node:crypto'
import type { ClearedText } from '@esep/redaction'
import type { Clearing } from '../clearing.ts'
import type { InternalContext } from '../context.ts'
import type { ClearedBilingual } from '../meeting/arrangement.ts'
import type { Meeting } from '../meeting/meeting.entity.ts'
import { Announcement } from './announcement.entity.ts'
import type { EvidenceInput } from './evidence.input.ts'

/** What of an announcement is public at once, cleared. */
interface Said {
  readonly outlet: ClearedBilingual | null
  readonly link: ClearedText | null
}

/** The words and the link of what is shown, as far as they pass. */
export function saidIn(evidence: EvidenceInput | null | undefined, words: Clearing): Said {
  return {
    outlet: words.clear('evidence.outlet', evidence?.outlet),
    link: words.link('evidence.link', evidence?.link),
  }
}

/** Keeps where and when the meeting's present day was first made public; the time of recording is the server's (¶27). */
export function keepEvidence(
  { em, now, actor }: InternalContext,
  meeting: Meeting,
  { evidence, outlet, link }: Said & { readonly evidence: EvidenceInput | null | undefined },
): Announcement | null {
  if (!evidence) return null
  const { file, capturedAt = null } = evidence
  return em.create(Announcement, {
    id: randomUUID(),
    meeting,
    forDay: meeting.day,
    channel: evidence.channel,
    outlet,
    link,
    firstPublicOn: evidence.firstPublicOn,
    recordedAt: now,
    recordedBy: actor.id,
    namesTime: evidence.namesTime,
    namesPlace: evidence.namesPlace,
    precinctId: evidence.precinctId ?? null,
    fileName: file?.name.trim() ?? null,
    fileHash: file?.hash.toLowerCase() ?? null,
    capturedAt,
    capturedBy: capturedAt && (evidence.capturedBy ?? actor.id),
  })
}
