/** Draws that are the same in every run: the `index`th of a list, going round and round. */
export function pick<One>(list: readonly One[], index: number): One {
  const one = list[((index % list.length) + list.length) % list.length]
  if (one === undefined) throw new Error('There is nothing to pick from.')
  return one
}

/** The same, with the list in an order of its own, so that neighbours in it do not come together. */
export function scattered<One>(list: readonly One[], index: number): One {
  return pick(list, index * 7 + Math.floor(index / list.length) * 3)
}

/** That many decimal digits, the same for the same seed and unlike those of its neighbours. */
export function digits(seed: number, count: number): string {
  let state = (seed + 1) * 2_654_435_761
  let drawn = ''
  while (drawn.length < count) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    drawn += String(Math.floor(state / 65_536) % 10)
  }
  return drawn
}
