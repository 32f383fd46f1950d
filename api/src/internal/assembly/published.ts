import type { EntityManager } from '@mikro-orm/postgresql'
import type { Assembly as PublishedAssembly } from '../../public/meeting/assembly.ts'
import { Assembly } from './assembly.entity.ts'

/** How a meeting was convened as an assembly; null for an ordinary gathering (¶27). */
export async function assemblyAt(
  em: EntityManager,
  { id }: { readonly id: string },
): Promise<PublishedAssembly | null> {
  const assembly = await em.findOne(Assembly, { meeting: id })
  if (!assembly) return null
  const { convenor, level, convenedOn } = assembly
  return { convenor, level, convenedOn }
}
