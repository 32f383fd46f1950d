import { isUuid } from '../../shared/uuid.ts'
import type { Subject } from '../act.ts'
import type { InternalContext } from '../context.ts'
import { inScope } from '../meeting/scope.ts'
import { NotThere } from '../not-there.ts'
import { AssemblyMember } from './assembly-member.entity.ts'

/** A member of the assembly of a meeting in the actor's scope; null where there is none. */
async function findMember(
  { em, actor }: InternalContext,
  id: string,
): Promise<AssemblyMember | null> {
  return isUuid(id) ? em.findOne(AssemblyMember, { id, meeting: inScope(actor) }) : null
}

/** The member of an act; throws {@link NotThere} out of scope. */
export async function memberOf(context: InternalContext, id: string): Promise<AssemblyMember> {
  const member = await findMember(context, id)
  if (!member) throw new NotThere()
  return member
}

/** Members of assemblies, as acts are done to them. */
export const members: Subject = { key: 'member', find: findMember }
