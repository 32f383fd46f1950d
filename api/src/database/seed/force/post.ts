import { type Day, daysBefore } from '@esep/law'
import type { EntityManager } from '@mikro-orm/core'
import type { District } from '../../../internal/precinct/district.entity.ts'
import type { PoliceBody } from '../../../internal/precinct/police-body.entity.ts'
import type { Precinct } from '../../../internal/precinct/precinct.entity.ts'
import type { PrecinctPoint } from '../../../internal/precinct/precinct-point.entity.ts'
import { Appointment } from '../../../internal/staff/appointment.entity.ts'
import type { Staff } from '../../../internal/staff/staff.entity.ts'
import { demonstrated } from '../accounts.ts'
import type { Era } from '../era.ts'
import type { PrecinctGround } from '../ground.ts'
import type { Person } from '../person.ts'
import type { Random } from '../random.ts'
import { isVacant, type Service, serviceOn, servicesIn } from './in-post.ts'
import type { Life } from './life.ts'
import { officer } from './officer.ts'

/** A precinct with its ground and those who work for it. */
export interface Post {
  readonly ground: PrecinctGround
  readonly district: District
  readonly body: PoliceBody
  readonly point: PrecinctPoint
  readonly precinct: Precinct
  readonly life: Life
  /** Who was in post there, and when. */
  readonly services: readonly Service[]
  /** Who is in post, appointed or acting; null where the post is vacant and nobody acts. */
  readonly inspector: Staff | null
  readonly assistant: Staff
  readonly reviewer: Staff
  readonly head: Staff
  /** Everybody of the body whom this post brings in. */
  readonly everybody: readonly Staff[]
}

type Place = Pick<Post, 'ground' | 'district' | 'body' | 'point' | 'precinct' | 'life'>

/** Canat of the mocks: the inspector of № 28. */
const canat: Person = {
  gender: 'm',
  kk: { surname: 'Жұмағали', given: 'Қанат', patronymic: 'Төлегенұлы' },
  ru: { surname: 'Жумагали', given: 'Канат', patronymic: 'Тулегенович' },
}

/** Those who work for each precinct, by its number. */
export function postsOf(
  em: EntityManager,
  random: Random,
  { places, era }: { places: readonly Place[]; era: Era },
): Map<number, Post> {
  const staff = crew(em, random)
  const officers = new Map(
    places
      .filter(({ ground }) => !isVacant(ground) && ground.successors.length === 0)
      .map(({ ground: { number }, body, point }) => [
        number,
        staff.inspector(number, { body, point }),
      ]),
  )
  return new Map(
    places.map((place) => {
      const { ground, life, body, point } = place
      const services = servicesIn(
        random.of('services', ground.number),
        {
          officerOf: (number) => officers.get(number) ?? null,
          newcomer: () => staff.newcomer(ground.number, { body, point }),
        },
        { ground, life, era },
      )
      const assistant = staff.assistant(point.id, { body, point })
      const reviewer = staff.reviewer(place.district.kato, { body })
      const head = staff.head(point.id, { body, point })
      const bosses = staff.bosses(place.district.kato, { body })
      const inspectors = services.map((service) => service.staff)
      const inspector = serviceOn(services, era.today)?.staff ?? null
      const everybody = [...inspectors, assistant, reviewer, head, ...bosses]
      return [
        ground.number,
        { ...place, services, inspector, assistant, reviewer, head, everybody },
      ]
    }),
  )
}

/** A precinct's post as it was on a day; null where it did not exist yet, or no longer, or nobody was in post. */
export function postOn(post: Post, day: Day): Post | null {
  const service = serviceOn(post.services, day)
  return service && { ...post, inspector: service.staff }
}

/** Who served in the precinct and who assists there, since some years. */
export function appointmentsOf(
  em: EntityManager,
  random: Random,
  { post, era }: { post: Post; era: Era },
): Appointment[] {
  const { precinct, life, services, assistant } = post
  const own = random.of('appointments', post.ground.number)
  const since =
    life.validFrom > era.recordedSince
      ? life.validFrom
      : daysBefore(life.validFrom, own.int(30, 2500))
  const assisting = { staff: assistant, kind: 'assisting', since, until: life.validUntil } as const
  return [...services, assisting].map((service) =>
    em.create(Appointment, { id: own.uuid(), precinct, ...service }, { persist: false }),
  )
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
    newcomer: (number: number, where: Where) =>
      one(`newcomer ${number}`, () =>
        officer(em, random, { role: 'INSPECTOR', login: `newcomer-${number}`, ...where }),
      ),
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
