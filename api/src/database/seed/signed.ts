import type { Client } from 'pg'
import { canonicalOf } from '../../internal/protocol/canonical.ts'

/** Signs the protocols of all signed meetings, as everybody who served there would have, under the bytes that are kept (¶32). */
export async function signProtocols(client: Client): Promise<void> {
  await addCarried(client)
  await client.query(signed)
  await client.query(signatures)
}

interface Carrying {
  readonly id: string
  readonly content: string
  readonly carried: readonly object[]
}

const together = 500
const first = '00000000-0000-0000-0000-000000000000'

/** What a report says of earlier appeals is signed with it; it is known once all meetings are there. */
async function addCarried(client: Client): Promise<void> {
  for (let after = first; ; ) {
    const { rows } = await client.query<Carrying>(carrying, [after, together])
    const last = rows.at(-1)
    if (!last) return

    const kept = rows.map(({ id, content, carried }) => ({
      ...canonicalOf({ ...JSON.parse(content), carried }),
      id,
    }))
    await client.query(keeping, [JSON.stringify(kept)])
    after = last.id
  }
}

const carrying = `
  select protocol.id, protocol.signed_content as content,
         json_agg(json_build_object('appeal', said.appeal_id, 'state', said.state, 'words', said.words)
                  order by said.appeal_id) as carried
    from internal.protocol
    join internal.carried_appeal said on said.protocol_id = protocol.id
   where protocol.signed_content is not null and protocol.id > $1::uuid
   group by protocol.id
   order by protocol.id
   limit $2`

const keeping = `
  update internal.protocol set signed_content = given.content, hash = given.hash
    from jsonb_to_recordset($1::jsonb) given (id uuid, content text, hash text)
   where protocol.id = given.id`

const signed = `
  update internal.protocol set signed_at = meeting.signed_at
    from internal.meeting
   where meeting.id = protocol.meeting_id and meeting.signed_at is not null`

const signatures = `
  insert into internal.protocol_signature (protocol_id, staff_id, signed_at, hash, means)
  select protocol.id, part.inspector_id, protocol.signed_at, protocol.hash, 'PASSWORD'
    from internal.protocol
    join internal.meeting_precinct part on part.meeting_id = protocol.meeting_id
   where protocol.signed_at is not null and part.inspector_id is not null
      on conflict do nothing`
