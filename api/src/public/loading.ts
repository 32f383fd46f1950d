import DataLoader from 'dataloader'

/** A loader of rows by their id; null where there is none. */
export function byId<Row>(
  read: (ids: readonly string[]) => Promise<readonly Row[]>,
  idOf: (row: Row) => string,
): DataLoader<string, Row | null, string> {
  return new DataLoader(async (ids) => {
    const rows = new Map((await read(ids)).map((row) => [idOf(row), row]))
    return ids.map((id) => rows.get(id) ?? null)
  })
}

/** A loader of all rows that belong to an id, in the order in which they are read. */
export function allById<Row>(
  read: (ids: readonly string[]) => Promise<readonly Row[]>,
  idOf: (row: Row) => string,
): DataLoader<string, Row[], string> {
  return new DataLoader(async (ids) => {
    const rows = Map.groupBy(await read(ids), idOf)
    return ids.map((id) => rows.get(id) ?? [])
  })
}

/** An id with what else its rows depend on, as a year or a page. */
export interface Keyed<Asked> {
  readonly id: string
  readonly asked: Asked
}

/** A loader that reads once for all ids of which the same is asked; every id gets the rows that belong to it. */
export function allByIdFor<Asked, Row>(
  read: (ids: readonly string[], asked: Asked) => Promise<readonly Row[]>,
  idOf: (row: Row) => string,
): DataLoader<Keyed<Asked>, Row[], string> {
  const loaders = new Map<string, DataLoader<string, Row[], string>>()
  return new DataLoader(
    async (keys) => Promise.all(keys.map(({ id, asked }) => of(asked).load(id))),
    {
      cacheKeyFn: ({ id, asked }) => `${id} ${JSON.stringify(asked)}`,
    },
  )

  function of(asked: Asked): DataLoader<string, Row[], string> {
    const key = JSON.stringify(asked)
    const loader = loaders.get(key) ?? allById((ids) => read(ids, asked), idOf)
    loaders.set(key, loader)
    return loader
  }
}
