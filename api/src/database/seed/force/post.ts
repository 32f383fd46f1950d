import { daysBefore } from '@esep/law'
import type { EntityManager } from '@mikro-orm/core'
import type { District } from '../../../internal/precinct/district.entity.ts'
import type { PoliceBody } from '../../../internal/precinct/police-body.entity.ts'
import type { Precinct } from '../../../internal/precinct/precinct.entity.ts'
import type { PrecinctPoint } from '../../../internal/precinct/precinct-point.entity.ts'
import { Appointment, type AppointmentKind } from '../../../internal/staff/appointment.entity.ts'
import type { Staff } from '../../../internal/staff/staff.entity.ts'
import { demonstrated } from '../accounts.ts'
import type { Era } from '../era.ts'
import type { PrecinctGround } from '../ground.ts'
import type { Person } from '../person.ts'
import type { Random } from '../random.ts'
import { officer } from './officer.ts'

/** A precinct with its ground and those who work for it. */
export interface Post {
  readonly ground: PrecinctGround
  readonly district: District
  readonly body: PoliceBody
  readonly point: PrecinctPoint
  readonly precinct: Precinct
  /** Who serves there, appointed or acting; null where the post is vacant and nobody acts. */
  readonly inspector: Staff | null
  readonly kind: 'permanent' | 'acting'
  readonly assistant: Staff
  readonly reviewer: Staff
  readonly head: Staff
  /** Everybody of the body whom this post brings in. */
  readonly everybody: readonly Staff[]
}

type Place = Pick<Post, 'ground' | 'district' | 'body' | 'point' | 'precinct'>

/** Canat of the mocks: the inspector of № 28. */
const canat: Person = {
  gender: 'm',
  kk: { surname: 'Жұмағали', given: 'Қанат', patronymic: 'Төлегенұлы' },
  ru: { surname: 'Жумагали', given: 'Канат', patronymic: 'Тулегенович' },
}

/** Precincts whose post is vacant: in the first ones nobody acts, in the others a neighbour does. */
export const unserved: readonly number[] = [13, 77]
const stoodInFor = [6, 52, 99, 134]

/** Those who work for each precinct, by its number. */
export function postsOf(
  em: EntityManager,
  random: Random,
  places: readonly Place[],
): Map<number, Post> {
  const staff = crew(em, random)
  const inspectors = new Map(
    places.map(({ ground, body, point }) => [
      ground.number,
      isVacant(ground) ? null : staff.inspector(ground.number, { body, point }),
    ]),
  )
  return new Map(
    places.map((place) => {
      const { ground, body, point } = place
      const own = inspectors.get(ground.number) ?? null
      const near = inspectors.get(ground.number + 1) ?? inspectors.get(ground.number - 1) ?? null
      const acting = stoodInFor.includes(ground.number) ? near : null
      const reviewer = staff.reviewer(place.district.kato, { body })
      const head = staff.head(point.id, { body, point })
      const assistant = staff.assistant(point.id, { body, point })
      const bosses = staff.bosses(place.district.kato, { body })
      const inspector = own ?? acting
      return [
        ground.number,
        {
          ...place,
          inspector,
          kind: own ? 'permanent' : 'acting',
          assistant,
          reviewer,
          head,
          everybody: [inspector, assistant, reviewer, head, ...bosses].filter(
            (one) => one !== null,
          ),
        },
      ]
    }),
  )
}

function isVacant({ number }: PrecinctGround): boolean {
  return unserved.includes(number) || stoodInFor.includes(number)
}

/** Who serves in the precinct and who assists there, since some years. */
export function appointmentsOf(
  em: EntityManager,
  random: Random,
  { post, era }: { post: Post; era: Era },
): Appointment[] {
  const own = random.of('appointments', post.ground.number)
  const since = (kind: AppointmentKind, staff: Staff) =>
    em.create(
      Appointment,
      {
        id: own.uuid(),
        staff,
        precinct: post.precinct,
        kind,
        since: daysBefore(era.recordedSince, own.int(30, 2500)),
        until: null,
      },
      { persist: false },
    )
  return [
    ...(post.inspector ? [since(post.kind, post.inspector)] : []),
    since('assisting', post.assistant),
  ]
}

interface Where {
  readonly body: PoliceBody
  readonly point?: PrecinctPoint
}

/** Makes each member of staff once; those around № 28 have the logins of the demonstration. */
function crew(em: EntityManager, random: Random) {
  const made = new Map<string, Staff>()
  const one = (key: string, make: () => Staff): Staff => {
    const staff = made.get(key) ?? make()
    made.set(key, staff)
    return staff
  }
  const taken = new Set<string>()
  const login = (name: string): string => {
    const own = taken.has(name) ? `${name}-${taken.size}` : name
    taken.add(own)
    return own
  }

  return {
    inspector(number: number, where: Where): Staff {
      const isCanat = number === demonstrated
      return one(`inspector ${number}`, () =>
        officer(em, random, {
          role: 'INSPECTOR',
          login: isCanat ? 'inspector' : `inspector-${number}`,
          ...where,
          ...(isCanat && { person: canat, rank: 'captain' }),
        }),
      )
    },
    assistant: (key: string, where: Where) =>
      one(`assistant ${key}`, () =>
        officer(em, random, { role: 'ASSISTANT', login: login('assistant'), ...where }),
      ),
    head: (key: string, where: Where) =>
      one(`head ${key}`, () =>
        officer(em, random, { role: 'POINT_HEAD', login: login('head'), ...where }),
      ),
    reviewer: (key: string, where: Where) =>
      one(`reviewer ${key}`, () =>
        officer(em, random, { role: 'REVIEWER', login: login('reviewer'), ...where }),
      ),
    bosses: (key: string, where: Where) =>
      (['SUPERVISOR', 'ADMINISTRATOR'] as const).map((role) =>
        one(`${role} ${key}`, () =>
          officer(em, random, { role, login: login(role.toLowerCase()), ...where }),
        ),
      ),
  }
}
