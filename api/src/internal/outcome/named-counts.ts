import {
  type CountEdition,
  countsIn,
  hideToo,
  type NamedCount,
  type Place,
  type Policy,
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
 * something else, or were said to count no people (¶29).
 */
export function hideRenamed(
  tables: readonly NamedCounts[],
  earlier: readonly (readonly NamedCounts[])[],
  policy: Policy,
): NamedCounts[] {
  const now = figuresIn(tables)
  const told = new Set(
    earlier.flatMap((edition) => [...toldByRenaming(now, figuresIn(edition), policy)]),
  )
  return tables.map((one) => ({
    ...one,
    published: hideToo(one, (place) => told.has(nameOf(one, place))),
  }))
}

/** The counts of all tables of figures, each under a name of its own; one with rows of its own holds no figures. */
function figuresIn(tables: readonly NamedCounts[]): NamedCount[] {
  return tables
    .filter(({ name, table }) => table.rows[0] === name)
    .flatMap((one) =>
      countsIn(one).map(({ count, isShown, ...place }) => ({
        ...{ name: nameOf(one, place), count, isShown },
        ofPeople: one.ofPeople ?? true,
      })),
    )
}

function nameOf({ name }: NamedCounts, { column }: Place): string {
  if (column === rest) return `${name}|${rest}`
  return column ?? name
}
