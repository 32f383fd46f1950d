/**
 * What stands right before a place of a list; undefined before the first.
 * NOTE: a list that was once asked for a place below zero is slow to read from then on.
 */
export function previous<Item>(items: readonly Item[], at: number): Item | undefined {
  return at > 0 ? items[at - 1] : undefined
}
