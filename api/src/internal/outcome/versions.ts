import { isBefore } from '@esep/law'
import type { Appeal } from '../appeal/appeal.entity.ts'
import type { Protocol } from '../protocol/protocol.entity.ts'
import type { PublishedEdition } from './editions.ts'
import type { Outcome } from './outcome.entity.ts'
import { textsOf } from './text.ts'

/** What each text of a protocol said in the versions before the last, the first first. */
export function earlierTexts(
  protocols: readonly Protocol[],
): ReadonlyMap<string, readonly string[]> {
  const earlier = new Map<string, string[]>()
  for (const protocol of protocols.slice(0, -1)) {
    for (const [key, text] of writtenIn(protocol, [])) {
      earlier.set(key, [...(earlier.get(key) ?? []), text])
    }
  }
  return earlier
}

interface Kept {
  readonly outcome: Outcome | null
  readonly editions: readonly PublishedEdition[]
}

interface Written {
  readonly protocols: readonly Protocol[]
  readonly appeals: readonly Appeal[]
}

/** Each text as it was written when it was last published, as far as it was. */
export function publishedTexts(
  { protocols, appeals }: Written,
  { outcome, editions }: Kept,
): ReadonlyMap<string, string> {
  const last = editions.at(-1)
  const at = outcome?.publishedAt
  const protocol = protocols.findLast(({ signedAt }) => at && signedAt && !isBefore(at, signedAt))
  if (!last || !protocol) return new Map()
  return new Map(writtenIn(protocol, appeals).filter(([key]) => last.texts.has(key)))
}

function writtenIn(protocol: Protocol, appeals: readonly Appeal[]): [string, string][] {
  return textsOf(protocol, protocol.reports.getItems(), appeals).map(({ key, text }) => [key, text])
}
