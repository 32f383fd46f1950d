import type { Ask } from '../ask.ts'

/**
 * Deletes all that there is of the slips of these appeals: the record that names somebody, the slip, what its code opens
 * in public, and what was objected with it. Done twice it does nothing more.
 */
export async function forgetSlips(ask: Ask, appealIds: readonly string[]): Promise<void> {
  const ids = [`{${appealIds.join(',')}}`]
  const hashes = `select code_hash from internal.slip where appeal_id = any(?::uuid[])`
  await ask(`delete from dropbox.slip_objection where code_hash in (${hashes})`, ids)
  await ask(`delete from public_record.slip     where code_hash in (${hashes})`, ids)
  await ask('delete from internal.slip          where appeal_id = any(?::uuid[])', ids)
  await ask('delete from internal.appeal_record where appeal_id = any(?::uuid[])', ids)
}
