/** Where a reader is in a long list, as the address says: the cursor, and the number of the page for its caption. */
export interface PageOf {
  readonly after: string | null
  /** From 1. */
  readonly page: number
}

/** Reads `?after=&page=`; the first page where they do not belong together. */
export function pageOf(query: URLSearchParams): PageOf {
  const after = query.get('after')
  const page = Number(query.get('page'))
  return after && Number.isInteger(page) && page > 1 ? { after, page } : { after: null, page: 1 }
}

/** The same list from a cursor on; from its start without one. */
export function listAddress({ pathname, searchParams }: URL, next?: PageOf): string {
  const query = new URLSearchParams(searchParams)
  query.delete('after')
  query.delete('page')
  if (next?.after) {
    query.set('after', next.after)
    query.set('page', String(next.page))
  }
  return query.size > 0 ? `${pathname}?${query}` : pathname
}
