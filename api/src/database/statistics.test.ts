import 'reflect-metadata'
import { expect, test } from '@jest/globals'
import { migratedDatabase } from '../testing/template.ts'
import { inDatabase } from './in-database.ts'

/** Columns of which the server keeps the commonest values, of every type that could hold words. */
const remembered = `
  select relname || '.' || attname as name
    from pg_attribute join pg_class on pg_class.oid = attrelid
   where relnamespace = 'public_record'::regnamespace and relkind = 'r' and attnum > 0 and not attisdropped
     and atttypid not in ('uuid'::regtype, 'uuid[]'::regtype, 'bool'::regtype, 'date'::regtype, 'timestamptz'::regtype)
     and atttypid not in ('int'::regtype, 'smallint'::regtype, 'float8'::regtype)
     and coalesce(attstattarget, -1) <> 0 and has_column_privilege('esep_reader', attrelid, attnum, 'select')`

/** Those hold codes, and what is the office's own. */
const known = [
  ...['deletion.edition', 'deletion.starts_by', 'policy_edition.edition'],
  ...['quarter', 'duty', 'region_kato', 'district_kato', 'verdict', 'cause', 'edition'].map(
    ofFinding,
  ),
  ...['lacking', 'remarks'].map(ofFinding),
  ...['parity', 'street_kk', 'street_ru', 'type_kk', 'type_ru'].map(
    (name) => `house_range.${name}`,
  ),
  ...['meeting.form', 'meeting.languages', 'meeting.status'],
  ...[
    'outcome_carried.state',
    'outcome_item.answer_given',
    'outcome_item.kind',
    'outcome_item.topic',
  ],
  ...['precinct.district_kato', 'precinct.phone', 'precinct.region_kato'],
  ...['slip.answer_given', 'slip.code_hash'],
  ...['territory.kato', 'territory.level', 'territory.parent_kato'],
]

test('R32-21: no column with words in it is told to the reader by the statistics of the server', async () => {
  await using database = await migratedDatabase()

  const { rows } = await inDatabase(database.urls.owner, (client) => client.query(remembered))

  expect(rows.map(({ name }) => name).toSorted()).toEqual(known.toSorted())
})

function ofFinding(name: string): string {
  return `finding.${name}`
}
