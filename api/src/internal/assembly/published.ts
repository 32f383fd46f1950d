import { initiativeOf } from '@esep/law'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { PublishableAssembly } from '../meeting/publishable.ts'
import { Assembly } from './assembly.entity.ts'
import { AssemblyMember } from './assembly-member.entity.ts'

/** How a meeting was convened as an assembly, its members counted; null for an ordinary gathering (¶27). */
export async function assemblyAt(
  em: EntityManager,
  { id }: { readonly id: string },
): Promise<PublishableAssembly | null> {
  const assembly = await em.findOne(Assembly, { meeting: id })
  if (!assembly) return null

  const roll = await em.find(AssemblyMember, { meeting: id })
  const { convenor, level, unit, convenedOn, members: told } = assembly
  return {
    convenor,
    level,
    unit,
    convenedOn,
    ...initiativeOf(roll, { day: convenedOn, told }),
  }
}
