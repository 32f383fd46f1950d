import { LockMode } from '@mikro-orm/core'
import { isUuid } from '../../shared/uuid.ts'
import type { Subject } from '../act.ts'
import type { InternalContext } from '../context.ts'
import { inScope } from '../meeting/scope.ts'
import { NotThere } from '../not-there.ts'
import { Invitation } from './invitation.entity.ts'

/** An invitation to a meeting of the actor's scope; null where there is none. */
async function findInvitation(
  { em, actor }: InternalContext,
  id: string,
): Promise<Invitation | null> {
  if (!isUuid(id)) return null
  return em.findOne(Invitation, { id, meeting: inScope(actor) })
}

/** The invitation of an act; throws {@link NotThere} out of scope, and where another version is there than the one seen. */
export async function invitationOf(
  context: InternalContext,
  { invitationId, version }: { readonly invitationId: string; readonly version?: number | null },
): Promise<Invitation> {
  const invitation = await findInvitation(context, invitationId)
  if (!invitation) throw new NotThere()
  if (version != null) await context.em.lock(invitation, LockMode.OPTIMISTIC, version)
  return invitation
}

/** Invitations, as acts are done to them. */
export const invitations: Subject = { key: 'invitation', find: findInvitation }
