import type { EntityManager, EventSubscriber, FlushEventArgs } from '@mikro-orm/core'
import { Appeal } from '../appeal/appeal.entity.ts'
import { AppealPart } from '../appeal/appeal-part.entity.ts'
import { Slip } from './slip.entity.ts'

const changed = new WeakMap<EntityManager, Set<string>>()

/** Takes the ids of appeals that were written since they were last taken. */
export function takeChangedAppeals(em: EntityManager): string[] {
  const taken = changed.get(em) ?? new Set()
  changed.delete(em)
  return [...taken]
}

/** Notes whatever is written of an appeal, its parts or its slip, so that no act can forget to tell whoever holds it. */
export class SlipSubscriber implements EventSubscriber {
  onFlush({ em, uow }: FlushEventArgs): void {
    const noted = changed.get(em) ?? new Set<string>()
    changed.set(em, noted)
    for (const { entity } of uow.getChangeSets()) {
      if (entity instanceof Appeal) noted.add(entity.id)
      else if (entity instanceof Slip || entity instanceof AppealPart) noted.add(entity.appeal.id)
    }
  }
}
