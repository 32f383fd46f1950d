import { isSameName } from '@esep/law'
import type { Ask } from '../ask.ts'

interface Member {
  readonly id: string
  readonly name: string
}

const numbered = /^№ \d+$/

/**
 * Puts a number in the place of the name of each member of an assembly, one for whoever was listed twice: how many asked for
 * the assembly is public, and counts them by their names (¶27). Gives how many names went.
 */
export async function numberMembers(ask: Ask, meetingId: string): Promise<number> {
  const members = await ask<Member>(
    'select id, name from internal.assembly_member where meeting_id = ? order by recorded_at, id',
    [meetingId],
  )
  const named = members.filter(({ name }) => !numbered.test(name))
  await ask(renaming, [JSON.stringify(inNumbers(named))])
  return named.length
}

function inNumbers(members: readonly Member[]): Member[] {
  const heads: string[] = []
  return members.map(({ id, name }) => {
    const known = heads.findIndex((head) => isSameName(head, name))
    const place = known >= 0 ? known : heads.push(name) - 1
    return { id, name: `№ ${place + 1}` }
  })
}

const renaming = `
  update internal.assembly_member member set name = given.name
    from jsonb_to_recordset(?::jsonb) as given (id uuid, name text)
   where member.id = given.id`
