import { type Day, daysBefore } from '@esep/law'
import type { Client } from 'pg'
import { hashOfSlipCode, readSlipCode } from '../../shared/slip-code.ts'
import { readData } from './data.ts'
import { instantAt } from './era.ts'
import type { Random } from './random.ts'

/** The code that the portal shows as an example; of the demonstration it opens a slip. */
const shown = '28ГД-2026-ЖИЛП-ФЦШЫ-ЭЮГЛ'

interface Said {
  readonly kind: string
  readonly text: string
}

interface Seeding {
  readonly random: Random
  readonly today: Day
  /** How many slips were given. */
  readonly count: number
}

/** Has one slip of the demonstration a code that everybody can know, and some of those who hold others object to something. */
export async function showSlips(client: Client, { random, today, count }: Seeding): Promise<void> {
  if (count === 0) return
  // NOTE: the user of the staff may take numbers, and set none.
  await client.query(`select nextval('internal.slip_number') from generate_series(1, $1::int)`, [
    count,
  ])
  const code = readSlipCode(shown)
  const [first, ...others] = await openSlips(client)
  if (!code || !first) return

  const hash = hashOfSlipCode(code)
  await client.query('update internal.slip set code_hash = $1 where code_hash = $2', [hash, first])
  await client.query('update public_record.slip set code_hash = $1 where code_hash = $2', [
    hash,
    first,
  ])
  const objections: readonly Said[] = JSON.parse(readData('texts/slip-objections.json'))
  for (const [at, { kind, text }] of objections.entries()) {
    const receivedAt = instantAt(daysBefore(today, 1), `21:${10 + at}`)
    await client.query(
      'insert into dropbox.slip_objection (id, code_hash, kind, text, received_at) values ($1, $2, $3, $4, $5)',
      [random.uuid(), others[at] ?? hash, kind, text, receivedAt],
    )
  }
}

/** Of appeals that went on to another body, or are still checked: the latest first. */
async function openSlips(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ hash: string }>(
    `select code_hash as hash from public_record.slip
      where check_opened_on is not null
      order by referred_on is null, answered_on is not null, received_on desc, code_hash`,
  )
  return rows.map(({ hash }) => hash)
}
