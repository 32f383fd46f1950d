import { randomUUID } from 'node:crypto'
import type { Role } from '@esep/law'
import type { EntityManager } from '@mikro-orm/postgresql'
import { borderRows } from '../internal/precinct/borders.ts'
import { District } from '../internal/precinct/district.entity.ts'
import { HouseRange } from '../internal/precinct/house-range.entity.ts'
import { PoliceBody } from '../internal/precinct/police-body.entity.ts'
import { Precinct } from '../internal/precinct/precinct.entity.ts'
import { PrecinctBorder } from '../internal/precinct/precinct-border.entity.ts'
import { PrecinctPoint } from '../internal/precinct/precinct-point.entity.ts'
import { publishedPrecinct } from '../internal/precinct/published-precinct.ts'
import { Region } from '../internal/precinct/region.entity.ts'
import { Appointment, type AppointmentKind } from '../internal/staff/appointment.entity.ts'
import type { BilingualName } from '../internal/staff/person-name.ts'
import { Staff } from '../internal/staff/staff.entity.ts'
import { PublishedHouseRange } from '../public/precinct/house-range.entity.ts'
import { PublishedPrecinct } from '../public/precinct/precinct.entity.ts'
import { PublishedTerritory } from '../public/territory/territory.entity.ts'

/** Who acts in tests: the inspector of the first precinct, that of the second, and everybody around them. */
export type Account =
  | 'inspector'
  | 'neighbour'
  | 'assistant'
  | 'head'
  | 'reviewer'
  | 'supervisor'
  | 'administrator'
  | 'stranger'

/** A small city: two precincts of one point, one of another police body, and staff of every role. */
export interface City {
  readonly precinctId: string
  readonly neighbourPrecinctId: string
  readonly strangePrecinctId: string
  readonly staff: Readonly<Record<Account, string>>
}

/** The password of every account. */
export const password = 'құпия-сөз-2026'

/** As it is kept, but with the least work that argon2id does, for tests ask for it at every signature. */
const passwordHash =
  '$argon2id$v=19$m=8,t=1,p=1$ZXNlcC10ZXN0LWNpdHktMQ$Km0LbhZ07J8GaD88J79TCq+rabGpXtxClwaSJJ+19aI'

const since = '2020-01-01'

const roles: Readonly<Record<Account, Role>> = {
  inspector: 'INSPECTOR',
  neighbour: 'INSPECTOR',
  assistant: 'ASSISTANT',
  head: 'POINT_HEAD',
  reviewer: 'REVIEWER',
  supervisor: 'SUPERVISOR',
  administrator: 'ADMINISTRATOR',
  stranger: 'INSPECTOR',
}

const names: Readonly<Record<Account, BilingualName>> = {
  inspector: named(['Жұмағали', 'Қанат', 'Төлегенұлы'], ['Жумагали', 'Канат', 'Тулегенович']),
  neighbour: named(['Сейітов', 'Ерлан', 'Маратұлы'], ['Сеитов', 'Ерлан', 'Маратович']),
  assistant: named(['Оспанов', 'Данияр', 'Асқарұлы'], ['Оспанов', 'Данияр', 'Аскарович']),
  head: named(['Бекова', 'Айгүл', 'Серікқызы'], ['Бекова', 'Айгуль', 'Сериковна']),
  reviewer: named(['Ким', 'Ольга', 'Сергеевна'], ['Ким', 'Ольга', 'Сергеевна']),
  supervisor: named(['Тоқтаров', 'Болат', 'Нұрланұлы'], ['Токтаров', 'Болат', 'Нурланович']),
  administrator: named(['Ибраев', 'Тимур', 'Олегұлы'], ['Ибраев', 'Тимур', 'Олегович']),
  stranger: named(['Әлиев', 'Руслан', 'Ержанұлы'], ['Алиев', 'Руслан', 'Ержанович']),
}

/** Builds the city in an empty database. */
export async function buildCity(em: EntityManager): Promise<City> {
  const region = em.create(Region, { kato: '750000000', name: both('Алматы', 'Алматы') })
  const district = em.create(District, {
    kato: '751410000',
    region,
    name: both('Бостандық ауданы', 'Бостандыкский район'),
  })
  const here = placeIn(em, district, 7)
  const elsewhere = placeIn(em, district, 9)
  const [first, second, third] = [
    precinctOf(em, here, 28),
    precinctOf(em, here, 29),
    precinctOf(em, elsewhere, 31),
  ]

  const staff = {
    inspector: hire(em, 'inspector', { place: here, precinct: first, kind: 'permanent' }),
    neighbour: hire(em, 'neighbour', { place: here, precinct: second, kind: 'permanent' }),
    assistant: hire(em, 'assistant', { place: here, precinct: first, kind: 'assisting' }),
    head: hire(em, 'head', { place: here, isHead: true }),
    reviewer: hire(em, 'reviewer', { place: here }),
    supervisor: hire(em, 'supervisor', { place: here }),
    administrator: hire(em, 'administrator', { place: here }),
    stranger: hire(em, 'stranger', { place: elsewhere, precinct: third, kind: 'permanent' }),
  }
  await em.flush()
  await publishCity(em, [first, second, third])

  return {
    precinctId: first.id,
    neighbourPrecinctId: second.id,
    strangePrecinctId: third.id,
    staff,
  }
}

interface Place {
  readonly body: PoliceBody
  readonly point: PrecinctPoint
  readonly district: District
}

function placeIn(em: EntityManager, district: District, number: number): Place {
  const name = both('Бостандық полиция басқармасы', 'Управление полиции Бостандыкского района')
  const body = em.create(PoliceBody, { id: randomUUID(), district, name })
  const point = em.create(PrecinctPoint, {
    id: randomUUID(),
    body,
    number,
    name: both(`№ ${number} полиция пункті`, `Участковый пункт полиции № ${number}`),
    address: both('Абай даңғылы, 52', 'проспект Абая, 52'),
    phone: '+7 727 300 00 28',
  })
  return { body, point, district }
}

function precinctOf(em: EntityManager, { point, district }: Place, number: number): Precinct {
  const west = 76.9 + number / 100
  const east = west + 0.01
  return em.create(Precinct, {
    id: randomUUID(),
    point,
    district,
    number,
    outline: {
      type: 'Polygon',
      coordinates: [
        [
          [west, 43.2],
          [east, 43.2],
          [east, 43.21],
          [west, 43.21],
          [west, 43.2],
        ],
      ],
    },
    validFrom: since,
    recordedSince: since,
    receptionHours: [{ weekday: 3, from: '18:00', until: '20:00' }],
  })
}

interface Post {
  readonly place: Place
  readonly isHead?: boolean
  readonly precinct?: Precinct
  readonly kind?: AppointmentKind
}

function hire(
  em: EntityManager,
  account: Account,
  { place: { body, point }, isHead, precinct, kind }: Post,
): string {
  const staff = em.create(Staff, {
    id: randomUUID(),
    login: account,
    role: roles[account],
    name: names[account],
    rank: both('Полиция капитаны', 'Капитан полиции'),
    passwordHash,
    body,
    point: isHead ? point : null,
  })
  if (precinct && kind) em.create(Appointment, { id: randomUUID(), staff, precinct, kind, since })
  return staff.id
}

async function publishCity(
  em: EntityManager,
  precincts: readonly [Precinct, ...Precinct[]],
): Promise<void> {
  em.create(PublishedTerritory, {
    kato: '000000000',
    level: 'COUNTRY',
    name: { kk: 'Қазақстан', ru: 'Казахстан', en: 'Kazakhstan' },
  })
  em.create(PublishedTerritory, {
    kato: '750000000',
    level: 'REGION',
    parentKato: '000000000',
    name: { kk: 'Алматы', ru: 'Алматы', en: 'Almaty' },
  })
  em.create(PublishedTerritory, {
    kato: '751410000',
    level: 'DISTRICT',
    parentKato: '750000000',
    name: { kk: 'Бостандық ауданы', ru: 'Бостандыкский район', en: 'Bostandyk District' },
  })
  await em.flush()
  const borders = borderRows(precincts)
  for (const row of borders) em.create(PrecinctBorder, row)
  await em.flush()
  for (const precinct of precincts) {
    const { id, number, phone, receptionHours, outline, validFrom, recordedSince } = precinct
    const point = precinct.point.unwrap()
    const appointments = precinct.appointments.getItems().map((appointment) => ({
      kind: appointment.kind,
      since: appointment.since,
      until: appointment.until,
      staff: appointment.staff.unwrap(),
    }))
    const valid = {
      validFrom,
      validUntil: null,
      successorIds: [],
      recordedSince,
    }
    const facts = { id, number, phone, receptionHours, outline, ...valid, point, appointments }
    const row = publishedPrecinct(
      {
        ...facts,
        districtKato: '751410000',
        regionKato: '750000000',
        policeBodyName: point.body.unwrap().name,
        neighbourIds: borders
          .filter((border) => border.precinct === id && border.shares === 'edge')
          .map((border) => border.neighbour),
      },
      since,
    )
    await em.upsert(PublishedPrecinct, row)
  }
  const houses = { id: randomUUID(), ...abai }
  em.create(HouseRange, { ...houses, precinct: precincts[0] })
  em.create(PublishedHouseRange, { ...houses, precinctId: precincts[0].id })
  await em.flush()
}

/** The houses of the first precinct. */
const abai = {
  streetKk: 'Абай',
  streetRu: 'Абая',
  typeKk: 'даңғылы',
  typeRu: 'проспект',
  parity: 'even',
  from: 42,
  to: 60,
} as const

function both(kk: string, ru: string) {
  return { kk, ru }
}

function named(
  kk: readonly [string, string, string],
  ru: readonly [string, string, string],
): BilingualName {
  return { kk: nameOf(kk), ru: nameOf(ru) }
}

function nameOf([surname, given, patronymic]: readonly [string, string, string]) {
  return { surname, given, patronymic }
}
