import { tableOf } from '../data.ts'
import type { Person } from '../people/person.ts'
import type { Row } from '../row.ts'
import type { Piece } from '../text/piece.ts'
import type { Random } from '../text/random.ts'
import { digits, grouped, iinOf } from './numbers.ts'
import { formsOf } from './structured.ts'

type Language = Row['language']

/** Somebody of the register with all that it has of them. */
export interface Resident extends Person {
  /** Ten digits, without the country. */
  readonly phone: string
  readonly iin: string
  readonly street: Readonly<Record<Language, string>>
  readonly house: string
  readonly flat: string
}

const streets = tableOf('streets.tsv')

/** Gives somebody a phone, a number and a flat. */
export function residentOf(person: Person, random: Random): Resident {
  const [ru = '', kk = ''] = random.pick(streets)
  return {
    ...person,
    phone: `7${random.pick(['01', '02', '05', '47', '75', '77'])}${digits(7, random)}`,
    iin: iinOf(random),
    street: { ru, kk },
    house: String(1 + random.below(200)),
    flat: String(1 + random.below(90)),
  }
}

/** An address as staff type it into the register. */
export function addressOf({ street, house, flat }: Resident, language: Language): string {
  return language === 'kk'
    ? `${street.kk} көшесі, ${house}, ${flat}-пәтер`
    : `ул. ${street.ru}, ${house}, кв. ${flat}`
}

/** What the register has of somebody, written in one of the ways in which people write it. */
export function contactOf(
  resident: Resident,
  { what, language }: { what: string; language: Language },
  random: Random,
): Piece {
  if (what === 'phone') return phoneOf(resident, language, random)
  if (what === 'iin') {
    const sizes = random.pick(['12', '6 6', '3 3 3 3', '4 4 4', '6-6'])
    return { text: grouped(resident.iin, sizes, random), type: 'IIN', kind: `register, ${sizes}` }
  }
  const form = random.pick(formsOf('ADDRESS', language).filter(isWhole))
  const text = form
    .replace('{street.ru}', resident.street.ru)
    .replace('{street.kk}', resident.street.kk)
    .replace('{house}', resident.house)
    .replace('{flat}', resident.flat)
  return { text, type: 'ADDRESS', kind: `register, ${form}` }
}

/** Whether a form of an address holds street, house and flat and nothing that the register has not. */
function isWhole(form: string): boolean {
  const slots = form.match(/\{[^}]+\}/gu) ?? []
  return slots.length === 3 && /\{street.*\{house\}.*\{flat\}/u.test(form)
}

function phoneOf({ phone }: Resident, language: Language, random: Random): Piece {
  const form = random.pick(
    formsOf('PHONE', language).filter((one) => /^[^{]*\{mobile\}[^{]*$/u.test(one)),
  )
  let at = 3
  const text = form
    .replaceAll('\\u00A0', '\u00A0')
    .replace('{mobile}', phone.slice(0, 3))
    .replaceAll('#', () => phone.charAt(at++))
  return { text, type: 'PHONE', kind: `register, ${form}` }
}
