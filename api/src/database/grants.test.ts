import 'reflect-metadata'
import { expect, test } from '@jest/globals'
import { migratedDatabase } from '../testing/template.ts'
import { grant } from './grants.ts'
import { inDatabase } from './in-database.ts'
import { migrate } from './migrate.ts'
import { scratchDatabase } from './scratch.testing.ts'

test('the reader reads what is published, and nothing of what staff do', async () => {
  await using database = await scratchDatabase()
  await migrate(database.urls.owner)

  await grant(database.urls)

  const asReader = (sql: string) => inDatabase(database.urls.reader, (client) => client.query(sql))
  await expect(asReader('select * from public_record.meeting')).resolves.toBeDefined()
  await expect(asReader('select * from internal.meeting')).rejects.toThrow('permission denied')
  await expect(asReader('delete from public_record.meeting')).rejects.toThrow('read-only')
  await expect(asReader('begin read write; delete from public_record.meeting')).rejects.toThrow(
    'permission denied',
  )
})

test.each(['outcome', 'outcome_item'])(
  'of %s the reader may search the words in a view alone, so no statistics tell it what they were',
  async (table) => {
    await using database = await migratedDatabase()
    const view = table === 'outcome' ? 'searched_outcome' : 'searched_item'

    const asReader = (sql: string) =>
      inDatabase(database.urls.reader, (client) => client.query(sql))
    const words = asReader(`select words from public_record.${table}`)

    await expect(words).rejects.toThrow('permission denied for table')
    await expect(asReader(`select words from public_record.${view}`)).resolves.toBeDefined()
  },
)

test('the drop box puts a page and a text in, and reads nothing anywhere', async () => {
  await using database = await scratchDatabase()
  await migrate(database.urls.owner)
  await grant(database.urls)

  const put = (sql: string) => inDatabase(database.urls.dropbox, (client) => client.query(sql))
  const box = 'dropbox.leak_report'
  await expect(put(`insert into ${box} (page, text) values ('/kk/', 'a')`)).resolves.toBeDefined()
  await expect(put(objection)).resolves.toBeDefined()

  for (const sql of [
    `select text from ${box}`,
    `select count(*) from ${box}`,
    `insert into ${box} (text) values ('a') returning id`,
    `insert into ${box} (text, received_at) values ('a', '2020-01-01')`,
    `insert into ${box} (text, closed_at, result) values ('a', now(), 'HIDDEN')`,
    `update ${box} set text = 'b'`,
    `delete from ${box}`,
    `truncate ${box}`,
    'select text from dropbox.slip_objection',
    'select code_hash from dropbox.slip_objection',
    `${objection} returning id`,
    `update dropbox.slip_objection set text = 'b'`,
    'delete from dropbox.slip_objection',
    'select * from public_record.meeting',
    'select * from internal.staff',
    'select * from graphile_worker.jobs',
    `select graphile_worker.add_job('judge_nights')`,
    'create table dropbox.other ()',
    'set role esep_staff',
  ]) {
    expect([sql, await put(sql).catch(({ message }) => message)]).toEqual([
      sql,
      expect.stringContaining('permission denied'),
    ])
  }
})

const objection = `
  insert into dropbox.slip_objection (code_hash, kind, text) values (repeat('0', 64), 'MISSING', 'a')`

test('neither the reader nor the drop box sees the queue, even where they were once given it', async () => {
  await using database = await scratchDatabase()
  const { owner, reader, dropbox } = database.urls
  await migrate(owner)
  await inDatabase(owner, (client) =>
    client.query(`
      grant usage on schema graphile_worker to esep_reader, esep_dropbox;
      grant select on all tables in schema graphile_worker to esep_reader, esep_dropbox`),
  )

  await grant(database.urls)

  for (const url of [reader, dropbox]) {
    const read = inDatabase(url, (client) => client.query('select from graphile_worker.jobs'))
    await expect(read).rejects.toThrow('permission denied for schema graphile_worker')
  }
})

test('the reader does not see the drop box', async () => {
  await using database = await scratchDatabase()
  await migrate(database.urls.owner)
  await grant(database.urls)

  const read = inDatabase(database.urls.reader, (client) =>
    client.query('select from dropbox.leak_report'),
  )

  await expect(read).rejects.toThrow('permission denied for schema dropbox')
})

test('without a user for the drop box the others are granted what is theirs', async () => {
  await using database = await scratchDatabase()
  await migrate(database.urls.owner)

  await grant({ ...database.urls, dropbox: null })

  const put = inDatabase(database.urls.dropbox, (client) =>
    client.query("insert into dropbox.leak_report (text) values ('a')"),
  )
  await expect(put).rejects.toThrow('permission denied for schema dropbox')
})

test('granting again changes nothing', async () => {
  await using database = await scratchDatabase()
  await migrate(database.urls.owner)
  await grant(database.urls)

  const again = grant(database.urls)

  await expect(again).resolves.toBeUndefined()
})

test('two appointments of one kind in one precinct may not overlap', async () => {
  await using database = await scratchDatabase()
  await migrate(database.urls.owner)

  const overlapping = inDatabase(database.urls.owner, (client) => client.query(twoInspectors))

  await expect(overlapping).rejects.toThrow('appointment_one_at_a_time')
})

const twoInspectors = `
  insert into internal.region   values ('750000000', '{}');
  insert into internal.district values ('751410000', '750000000', '{}');
  insert into internal.police_body
    values ('00000000-0000-4000-8000-000000000001', '751410000', '{}');
  insert into internal.precinct_point (id, body_id, number, name, address)
    values ('00000000-0000-4000-8000-000000000002', '00000000-0000-4000-8000-000000000001', 1, '{}', '{}');
  insert into internal.precinct
      (id, point_id, number, district_kato, outline, valid_from, recorded_since, reception_hours)
    values ('00000000-0000-4000-8000-000000000003', '00000000-0000-4000-8000-000000000002', 1,
            '751410000', '{}', '2026-01-01', '2026-01-01', '[]');
  insert into internal.staff (id, login, role, name, body_id)
    select id::uuid, id, 'INSPECTOR', '{}', '00000000-0000-4000-8000-000000000001'
      from unnest(array['00000000-0000-4000-8000-000000000004', '00000000-0000-4000-8000-000000000005']) id;
  insert into internal.appointment (id, staff_id, precinct_id, kind, since, until)
    values ('00000000-0000-4000-8000-000000000006', '00000000-0000-4000-8000-000000000004',
            '00000000-0000-4000-8000-000000000003', 'permanent', '2026-01-01', null),
           ('00000000-0000-4000-8000-000000000007', '00000000-0000-4000-8000-000000000005',
            '00000000-0000-4000-8000-000000000003', 'permanent', '2026-03-01', '2026-04-01')`
