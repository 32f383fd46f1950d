/** Does a thing with each of many, a few at a time. */
export async function inTurn<One>(
  all: readonly One[],
  atOnce: number,
  doWith: (one: One) => Promise<void>,
): Promise<void> {
  const waiting = all.values()
  async function work(): Promise<void> {
    for (const one of waiting) await doWith(one)
  }
  await Promise.all(Array.from({ length: atOnce }, work))
}
