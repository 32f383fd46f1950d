/** What of a protocol is controlled: an appeal that was not answered in full, and a decision that was taken (¶33). */
export const controlKinds = ['APPEAL', 'DECISION'] as const

/** One of {@link controlKinds}. */
export type ControlKind = (typeof controlKinds)[number]

/** The decisions of a protocol in their order: each line is one (¶32). */
export function decisionsIn(text: string | null): string[] {
  return (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

interface KnownDecision {
  readonly id: string
  readonly number: number
  readonly text: string
}

/** What a new version of a protocol makes of the decisions that were controlled before it. */
export interface DecisionsAnew {
  /** Those that stand in it still, with the place that they have now. */
  readonly kept: readonly { readonly id: string; readonly number: number }[]
  readonly added: readonly { readonly number: number; readonly text: string }[]
  /** Those that it no longer holds. */
  readonly dropped: readonly { readonly id: string }[]
}

/** A decision in the same words is the same decision, wherever it stands now; another wording is another (¶32, ¶33). */
export function decisionsAnew(
  known: readonly KnownDecision[],
  lines: readonly string[],
): DecisionsAnew {
  const left = Map.groupBy(
    known.toSorted((one, other) => one.number - other.number),
    ({ text }) => text,
  )
  const kept: { id: string; number: number }[] = []
  const added: { number: number; text: string }[] = []
  for (const [at, text] of lines.entries()) {
    const before = left.get(text)?.shift()
    if (before) kept.push({ id: before.id, number: at + 1 })
    else added.push({ number: at + 1, text })
  }
  return { kept, added, dropped: [...left.values()].flat().map(({ id }) => ({ id })) }
}
