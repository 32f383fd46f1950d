import { transliterate } from '@esep/geography'
import type { Range } from '../ground.ts'
import { invent, type Person } from '../person.ts'
import type { Random } from '../random.ts'
import type { Fillings } from './fill.ts'
import {
  bilingually,
  child,
  type Filling,
  named,
  plainly,
  type Spoken,
  spelledDay,
  street,
} from './slots.ts'

/** Somebody in the register of a meeting, with what they gave of themselves. */
export interface Resident {
  readonly person: Person
  readonly language: Spoken
  readonly phone: string
  readonly address: Readonly<Record<Spoken, string>>
  readonly iin: string
}

/** What is around those who speak. */
export interface Scene {
  readonly register: readonly Resident[]
  readonly ranges: readonly Range[]
  readonly officer: Person
  readonly day: string
}

/** Somebody who lives in a precinct. */
export function residentOf(random: Random, ranges: readonly Range[]): Resident {
  return {
    person: invent(random),
    language: random.chance(0.6) ? 'kk' : 'ru',
    phone: phone(random),
    address: flat(random, random.pick(ranges)),
    iin: iin(random),
  }
}

/** Who and what is spoken of: some from the register, some whom nobody registered. */
export function voices(random: Random, scene: Scene, speaker: Resident): Fillings {
  const others = scene.register.filter((one) => one !== speaker)
  const range = random.pick(scene.ranges)
  const day = Temporal.PlainDate.from(scene.day)
  return {
    resident: named(speaker.person),
    neighbour: named(someone(random, others, 'm')),
    woman: named(someone(random, others, 'f')),
    boy: child(invent(random, { gender: 'm' })),
    girl: child(invent(random, { gender: 'f' })),
    phone: plainly(random.chance(0.4) ? speaker.phone : phone(random), { hidden: true }),
    address: bilingually(random.chance(0.4) ? speaker.address : flat(random, range), {
      hidden: true,
    }),
    house: bilingually(house(random, range), { hidden: true }),
    plate: plainly(plate(random), { hidden: true }),
    iin: plainly(iin(random), { hidden: true }),
    card: plainly(card(random), { hidden: true }),
    email: plainly(email(random), { hidden: true }),
    officer: officer(scene.officer),
    street: street({
      kk: `${range.streetKk} ${range.typeKk}`.trim(),
      typeRu: range.typeRu,
      nameRu: range.streetRu,
    }),
    date: spelledDay(day.subtract({ days: random.int(3, 60) }).toString()),
    until: spelledDay(day.add({ days: random.int(7, 30) }).toString()),
    n: plainly(String(random.int(2, 9)), { hidden: false }),
    m: plainly(String(random.int(11, 48)), { hidden: false }),
  }
}

function someone(random: Random, others: readonly Resident[], gender: 'm' | 'f'): Person {
  const known = others.filter(({ person }) => person.gender === gender)
  return known.length > 0 && random.chance(0.6)
    ? random.pick(known).person
    : invent(random, { gender })
}

function officer({ kk, ru }: Person): Filling {
  return bilingually(
    { kk: `${kk.given} ${kk.surname}`, ru: `${ru.given} ${ru.surname}` },
    { hidden: false },
  )
}

/** A house of a range: Абай даңғылы, 52; проспект Абая, 52. */
export function house(random: Random, range: Range): Record<Spoken, string> {
  const step = range.parity === 'all' ? 1 : 2
  const number = range.from + step * random.int(0, Math.floor((range.to - range.from) / step))
  return {
    kk: `${`${range.streetKk} ${range.typeKk}`.trim()}, ${number}`,
    ru: `${range.typeRu} ${range.streetRu}, ${number}`.trim(),
  }
}

function flat(random: Random, range: Range): Record<Spoken, string> {
  const { kk, ru } = house(random, range)
  const number = random.int(1, 96)
  return { kk: `${kk}-үй, ${number}-пәтер`, ru: `${ru}, квартира ${number}` }
}

/** A mobile number that nobody has: no operator gives out the group 000. */
function phone(random: Random): string {
  const operator = random.pick(['701', '702', '705', '707', '747', '771', '777'])
  const pairs = [random.int(10, 99), random.int(10, 99)]
  return random.chance(0.7)
    ? `8 ${operator} 000 ${pairs.join(' ')}`
    : `+7 (${operator}) 000-${pairs.join('-')}`
}

/** A number of twelve digits whose last one is wrong on purpose, so that it is nobody's. */
function iin(random: Random): string {
  const two = (number: number) => String(number).padStart(2, '0')
  const birth = [random.int(50, 99), random.int(1, 12), random.int(1, 28)].map(two).join('')
  const digits = `${birth}${random.int(3, 4)}${String(random.int(0, 9999)).padStart(4, '0')}`
  return `${digits}${(controlOf(digits) + 1) % 10}`
}

function controlOf(digits: string): number {
  const sum = (weights: readonly number[]) =>
    [...digits].reduce((total, digit, at) => total + Number(digit) * (weights[at] ?? 0), 0) % 11
  const first = sum([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
  return first < 10 ? first : sum([3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]) % 10
}

function plate(random: Random): string {
  const letters = Array.from({ length: 3 }, () => random.pick([...'ABCDEHKMOPRSTXYZ'])).join('')
  return `${String(random.int(1, 999)).padStart(3, '0')} ${letters} 02`
}

function card(random: Random): string {
  return ['4400', ...Array.from({ length: 3 }, () => String(random.int(1000, 9999)))].join(' ')
}

function email(random: Random): string {
  const { kk } = invent(random)
  const name = `${kk.given}.${kk.surname}`.toLowerCase()
  return `${transliterate(name).replace(/[^a-z.]/g, '')}@poshta.example`
}
