import { daysBefore } from '@esep/law'
import { Assembly } from '../../../internal/assembly/assembly.entity.ts'
import { AssemblyMember } from '../../../internal/assembly/assembly-member.entity.ts'
import type { Meeting } from '../../../internal/meeting/meeting.entity.ts'
import { fullName } from '../../../internal/staff/person-name.ts'
import { instantAt } from '../era.ts'
import { invent } from '../person.ts'
import { texts } from '../texts.ts'
import { atOnce } from './at-once.ts'
import type { Making } from './life.ts'

/** An assembly as it was convened, and those whom a gathering had delegated to it. */
export interface Convention {
  readonly assembly: Assembly
  readonly members: readonly AssemblyMember[]
}

/** How a meeting was convened as an assembly of the local community; null for an ordinary gathering (¶27). */
export function conventionOf(making: Making, meeting: Meeting): Convention | null {
  const { bag, plan, by } = making
  const { convened, announcedOn } = plan
  if (!convened) return null

  const random = making.random.of('assembly')
  const on = daysBefore(announcedOn ?? meeting.day, 1)
  const kept = { meeting, convenedOn: on, recordedAt: instantAt(on, '16:30'), recordedBy: by }
  if (convened === 'by an akim') {
    const { level, ...unit } = random.pick(texts.duties.units)
    const akim = { convenor: 'AKIM', level, unit: atOnce(unit) } as const
    return { assembly: bag.add(bag.em.create(Assembly, { ...kept, ...akim })), members: [] }
  }
  if (convened === 'by another akim') {
    return {
      assembly: bag.add(bag.em.create(Assembly, { ...kept, convenor: 'AKIM' })),
      members: [],
    }
  }
  const assembly = bag.add(bag.em.create(Assembly, { ...kept, convenor: 'INITIATIVE_GROUP' }))
  return { assembly, members: membersOf(making, meeting, on) }
}

const delegated = 21

/** Of 21 members three signed; where that turned out to be too few, one had taken the signature back. */
function membersOf({ bag, random, plan, by }: Making, meeting: Meeting, on: string) {
  return Array.from({ length: delegated }, (_, index) => {
    const own = random.of('member', index)
    const signed = index < 3 ? { signedOn: daysBefore(on, 4 - index) } : {}
    const isBack = index === 2 && plan.convened === 'by too few members'
    return bag.add(
      bag.em.create(AssemblyMember, {
        id: own.uuid(),
        meeting,
        name: fullName(invent(own).kk),
        delegatedOn: daysBefore(on, 200),
        recordedAt: instantAt(on, '16:40'),
        recordedBy: by,
        ...signed,
        ...(isBack ? { withdrawnOn: daysBefore(on, 1) } : {}),
      }),
    )
  })
}
