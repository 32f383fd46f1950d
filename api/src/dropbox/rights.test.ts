import { expect, test } from '@jest/globals'
import { inDatabase } from '../database/in-database.ts'
import { scratchDatabase } from '../database/scratch.testing.ts'
import { migratedDatabase } from '../testing/template.ts'
import { openBox } from './box.ts'
import { refuseWrongRights } from './rights.ts'

async function refusal(url: string): Promise<string | null> {
  const box = openBox(url)
  try {
    await refuseWrongRights(box)
    return null
  } catch (fault) {
    return fault instanceof Error ? fault.message : String(fault)
  } finally {
    await box.close()
  }
}

test('the drop box’s own role is let in, and no other', async () => {
  await using database = await migratedDatabase()
  const { dropbox, reader, staff, owner } = database.urls

  const refusals = await Promise.all([dropbox, reader, staff, owner].map(refusal))

  expect(refusals).toEqual([
    null,
    expect.stringMatching(/names the role esep_reader, which may use the schema public_record:/),
    expect.stringMatching(
      /names the role esep_staff, which may use the schemas graphile_worker, internal, public_record:/,
    ),
    expect.stringMatching(/names the role esep_owner, which may make things of its own/),
  ])
})

test.each([
  'grant select on dropbox.leak_report to esep_dropbox',
  'grant select (received_at) on dropbox.leak_report to esep_dropbox',
  'grant update (note) on dropbox.leak_report to esep_dropbox',
  'grant delete on dropbox.leak_report to esep_dropbox',
  'grant select (code_hash) on dropbox.slip_objection to esep_dropbox',
  'grant update on dropbox.slip_objection to esep_dropbox',
  'revoke insert (code_hash, kind, text) on dropbox.slip_objection from esep_dropbox',
  'create table public.other (); grant insert on public.other to esep_dropbox',
  'create schema another; grant usage on schema another to esep_dropbox',
  'grant usage on schema public_record to esep_dropbox',
  'grant usage on schema graphile_worker to esep_dropbox',
  'grant create on schema dropbox to esep_dropbox',
  'revoke insert (page, text) on dropbox.leak_report from esep_dropbox',
])('a role is not let in after: %s', async (statement) => {
  await using database = await migratedDatabase()
  await inDatabase(database.urls.owner, (client) => client.query(statement))

  const refused = await refusal(database.urls.dropbox)

  expect(refused).toMatch(/^DROPBOX_DATABASE_URL names the role esep_dropbox, which may .+\.$/)
})

test('a role that sees no box at all is refused in one sentence', async () => {
  await using database = await scratchDatabase()

  const refused = await refusal(database.urls.dropbox)

  expect(refused).toMatch(/may put nothing into dropbox.leak_report and dropbox.slip_objection/)
})
