const figures = new Intl.NumberFormat('ru')

/** A count with its thousands set apart, in every language alike: "21 621". */
export function spellCount(count: number): string {
  return figures.format(count)
}
