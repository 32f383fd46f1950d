import type { CountTable, Place } from './table.ts'

declare const shown: unique symbol

/** A count that may be public. Only `publishCounts` makes it, so that no other count of people is published. */
export type ShownCount = number & { readonly [shown]: true }

/** A place of a published table; its count is null where it is not shown. */
export interface PublishedCount extends Place {
  readonly count: ShownCount | null
}

/** A table as it was published, beside the counts that it was made of. */
export interface CountEdition {
  readonly table: CountTable
  readonly published: readonly PublishedCount[]
}
