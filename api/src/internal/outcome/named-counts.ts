import {
  type CountEdition,
  countsIn,
  hideToo,
  type Place,
  type PlacedCount,
  type Policy,
  toldByRegrouping,
  toldByRenaming,
} from '@esep/law'

/** A table of counts that was published, under its name. */
export interface NamedCounts extends CountEdition {
  readonly name: string
  /** Whether it counts people; it does where that was not kept. */
  readonly ofPeople?: boolean
}

/** The column of what a total counts beside its parts. */
export const rest = 'rest'

/**
 * The tables of an edition without what they would tell beside an earlier one in which they had other names, were parts of
 * something else, were taken together or divided otherwise, or were said to count no people (¶29).
 */
export function hideRenamed(
  tables: readonly NamedCounts[],
  earlier: readonly (readonly NamedCounts[])[],
  policy: Policy,
): NamedCounts[] {
  const now = figuresIn(tables)
  const told = earlier.flatMap((edition) => {
    const then = figuresIn(edition)
    const renamed = toldByRenaming(now, then, policy)
    const left = now.map((one) => (renamed.has(one.name) ? { ...one, isShown: false } : one))
    return [...renamed, ...toldByRegrouping(left, then, policy)]
  })
  return hideNamed(tables, new Set(told))
}

/** The tables without the counts of these names, and what would give them away. */
export function hideNamed(
  tables: readonly NamedCounts[],
  told: ReadonlySet<string>,
): NamedCounts[] {
  return tables.map((one) => ({
    ...one,
    published: hideToo(one, (place) => told.has(nameOf(one, place))),
  }))
}

/** The counts of all tables of figures, each under a name of its own; one with rows of its own holds no figures. */
export function figuresIn(tables: readonly NamedCounts[]): PlacedCount[] {
  return tables
    .filter(({ name, table }) => table.rows[0] === name)
    .flatMap((one) =>
      countsIn(one).map(({ count, isShown, ...place }) => ({
        ...{ name: nameOf(one, place), count, isShown, section: sectionOf(one) },
        ofPeople: one.ofPeople ?? true,
      })),
    )
}

/** With which the name of a figure begins. */
function sectionOf({ name }: NamedCounts): string {
  return name.slice(0, name.indexOf('|'))
}

function nameOf({ name }: NamedCounts, { column }: Place): string {
  if (column === rest) return `${name}|${rest}`
  return column ?? name
}
