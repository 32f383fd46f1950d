import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { EntityManager, EntityMetadata, EntityName, EntityProperty } from '@mikro-orm/core'
import type { Client } from 'pg'
import { from } from 'pg-copy-streams'
import { copyLine } from '../copy-text.ts'

/** Writes many entities of one kind at once; those that they point to must be there before. */
export async function copy<Entity extends object>(
  client: Client,
  em: EntityManager,
  entities: readonly Entity[],
): Promise<void> {
  const [first] = entities
  if (!first) return

  const meta = em.getMetadata().get(first.constructor as EntityName<Entity>)
  const columns = columnsOf(meta, em.getComparator().prepareEntity(first))
  const names = columns.map(({ column }) => `"${column}"`).join(', ')
  const stream = client.query(
    from(`copy "${meta.schema}"."${meta.tableName}" (${names}) from stdin`),
  )
  await pipeline(Readable.from(lines(em, entities, columns)), stream)
}

interface Column {
  readonly property: string
  readonly column: string
}

/** What the first row has; the database gives the rest its default. */
function columnsOf<Entity>(
  { props }: EntityMetadata<Entity>,
  row: Readonly<Record<string, unknown>>,
): Column[] {
  return props.flatMap((property: EntityProperty<Entity>) => {
    const [column] = property.fieldNames ?? []
    return column && row[property.name] !== undefined ? [{ property: property.name, column }] : []
  })
}

const together = 200

function* lines<Entity extends object>(
  em: EntityManager,
  entities: readonly Entity[],
  columns: readonly Column[],
): Generator<string> {
  for (let at = 0; at < entities.length; at += together) {
    yield entities
      .slice(at, at + together)
      .map((entity) => {
        const row: Readonly<Record<string, unknown>> = em.getComparator().prepareEntity(entity)
        return copyLine(columns.map(({ property }) => row[property]))
      })
      .join('')
  }
}
