/** A figure under its name, and what it says of which days, and how many, wherever it stands. */
export interface SaidCount {
  readonly name: string
  readonly said: string
  readonly isShown: boolean
}

/** The names of the shown figures that say what another says that is hidden: what is told twice is hidden twice (¶29). */
export function toldTwice(figures: readonly SaidCount[]): ReadonlySet<string> {
  const hidden = new Set(figures.filter(({ isShown }) => !isShown).map(({ said }) => said))
  return new Set(figures.filter(({ said, isShown }) => isShown && hidden.has(said)).map(nameOf))
}

function nameOf({ name }: SaidCount): string {
  return name
}
