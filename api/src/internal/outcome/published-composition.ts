import { type BandCount, compositionOf, type Policy, rulesFor, showComposition } from '@esep/law'
import type { Participant } from '../participant/participant.entity.ts'
import type { NamedCounts } from './named-counts.ts'

/** What residents read of who came, and the tables by which later editions are held against it. */
export interface ShownBands {
  readonly composition: readonly BandCount[]
  readonly counts: readonly NamedCounts[]
}

/** Who came, as a protocol counts them. */
export interface CameTo {
  readonly participants: readonly Pick<Participant, 'name' | 'capacity' | 'adult' | 'resident'>[]
  readonly protocol: { readonly participants: number | null }
}

const name = 'composition'

/**
 * Who came, in coarse bands: those registered by name, who with those that refused and those that stand in no register are
 * as many as the protocol says. Where the register holds more than that, there is nothing that would add up (¶29, ¶32).
 */
export function showBands(
  { participants, protocol }: CameTo,
  earlier: readonly NamedCounts[],
  policy: Policy,
): ShownBands {
  if (participants.length > (protocol.participants ?? 0)) return { composition: [], counts: [] }

  const registered = participants.filter((one) => one.name !== null)
  const table = compositionOf(registered, rulesFor('gathering', policy))
  const before = earlier.filter((one) => one.name === name)
  const { bands, edition } = showComposition(table, before, policy)
  return { composition: bands, counts: [{ name, ...edition }] }
}
