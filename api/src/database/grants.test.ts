import 'reflect-metadata'
import { expect, test } from '@jest/globals'
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
