/** What each letter is written as, from pairs set apart by spaces: the letter itself, then what stands for it. */
export function letterTable(pairs: string): ReadonlyMap<string, string> {
  return new Map(pairs.split(' ').map((pair) => [pair.slice(0, 1), pair.slice(1)]))
}
