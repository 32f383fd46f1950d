import type { Role } from '@esep/law'
import type { EntityManager } from '@mikro-orm/core'
import type { PoliceBody } from '../../../internal/precinct/police-body.entity.ts'
import type { PrecinctPoint } from '../../../internal/precinct/precinct-point.entity.ts'
import { Staff } from '../../../internal/staff/staff.entity.ts'
import { rowsOf } from '../data.ts'
import { invent, type Person } from '../person.ts'
import type { Random } from '../random.ts'

const ranks = new Map(
  rowsOf('people/ranks.tsv', ['code', 'kk', 'ru']).map(({ code, kk, ru }) => [code, { kk, ru }]),
)

const usual: Readonly<Record<Role, readonly string[]>> = {
  ASSISTANT: ['lieutenant'],
  INSPECTOR: ['lieutenant', 'senior-lieutenant', 'captain', 'captain', 'major'],
  POINT_HEAD: ['major'],
  REVIEWER: ['captain', 'major'],
  SUPERVISOR: ['lieutenant-colonel'],
  ADMINISTRATOR: ['captain'],
}

interface Post {
  readonly role: Role
  readonly login: string
  readonly body: PoliceBody
  readonly point?: PrecinctPoint
  readonly person?: Person
  readonly rank?: string
}

/** A member of staff with an invented name and the rank that is usual in the role. */
export function officer(
  em: EntityManager,
  random: Random,
  { role, login, body, point, person, rank }: Post,
): Staff {
  const own = random.of('staff', login)
  const { kk, ru } = person ?? invent(own, { gender: own.chance(0.78) ? 'm' : 'f' })
  return em.create(
    Staff,
    {
      id: own.uuid(),
      login,
      role,
      name: { kk, ru },
      rank: ranks.get(rank ?? own.pick(usual[role])) ?? null,
      body,
      point: point ?? null,
    },
    { persist: false },
  )
}
