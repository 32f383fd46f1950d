import { GraphQLError } from 'graphql'

/** How many a list gives where nobody says. */
export const usualPage = 20

/** How many a list gives at most. */
export const largestPage = 100

/** Where a list is read: how many, and after which place. */
export interface PageAsked {
  readonly first: number | null
  readonly after?: string | null | undefined
}

/** A row and the place it holds in its list. */
export interface Placed<Row> {
  readonly row: Row
  readonly place: readonly string[]
}

/** A page of a list, as the Relay specification has it. */
export interface Page<Node> {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[]
  readonly pageInfo: PagePlace
}

/** Where a page lies in its list. */
export interface PagePlace {
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
  readonly startCursor: string | null
  readonly endCursor: string | null
}

/** The page made of `first` + 1 rows or fewer: the one too many only says that there is more. */
export function pageOf<Row>(rows: readonly Placed<Row>[], page: PageAsked): Page<Row> {
  const first = firstOf(page.first)
  const edges = rows.slice(0, first).map(({ row, place }) => ({
    cursor: cursorOf(place),
    node: row,
  }))
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > first,
      hasPreviousPage: Boolean(page.after),
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  }
}

/** A place in a list as an opaque cursor. */
function cursorOf(place: readonly string[]): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url')
}

/** The place that a cursor holds; throws BAD_USER_INPUT where it is none of this list's. */
export function placeOf(cursor: string, isPlace: (place: readonly string[]) => boolean): string[] {
  const place = textsIn(cursor)
  if (place && isPlace(place)) return place
  throw badInput(`"after" is not a cursor of this list: ${cursor.slice(0, 80)}`)
}

/** The number of entries asked for, {@link usualPage} for null; throws BAD_USER_INPUT above {@link largestPage}. */
export function firstOf(asked: number | null): number {
  const first = asked ?? usualPage
  if (first >= 0 && first <= largestPage) return first
  throw badInput(`"first" is from 0 to ${largestPage}, not ${first}`)
}

/** What was asked makes no sense; `message` says what to mend. */
export function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } })
}

function textsIn(cursor: string): string[] | null {
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    return isTexts(place) ? place : null
  } catch {
    return null
  }
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((part) => typeof part === 'string')
}
