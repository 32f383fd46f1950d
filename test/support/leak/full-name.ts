import type { FullName } from './names.ts'
import type { Address, Person } from './person.ts'
import type { Tongue } from './word.ts'

/** Surname, given name and patronymic. */
export function fullName({ surname, given, patronymic }: FullName, tongue: Tongue): string {
  return `${surname[tongue]} ${given[tongue]} ${patronymic[tongue]}`
}

/** As the register has somebody. */
export function entryOf(person: Person, index: number) {
  const tongue = index % 2 === 0 ? 'kk' : 'ru'
  return {
    name: fullName(person, tongue),
    phone: `+7 ${person.phone}`,
    iin: person.iin,
    address: addressIn(person.address, tongue),
  }
}

function addressIn({ kk, ru, house, flat }: Address, tongue: Tongue): string {
  return tongue === 'kk'
    ? `${kk} көшесі, ${house}, ${flat}-пәтер`
    : `ул. ${ru}, ${house}, кв. ${flat}`
}
