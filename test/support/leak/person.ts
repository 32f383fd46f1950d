import { digits, pick } from './draw.ts'
import { type FullName, nameOf } from './names.ts'
import { transliterated } from './spelling.ts'

/** Somebody invented, with everything that must never get out. */
export interface Person extends FullName {
  /** Ten digits, without the code of the country. */
  readonly phone: string
  /** Twelve. */
  readonly iin: string
  readonly address: Address
  readonly nick: string
  readonly mail: string
  readonly plate: Plate
  readonly card: string
  readonly iban: string
  /** Nine digits of an identity card. */
  readonly card9: string
  readonly bornOn: string
  /** Of a child of theirs, in years. */
  readonly childAge: number
}

/** Where somebody lives; the street has its words in both languages, without the word for street. */
export interface Address {
  readonly kk: string
  readonly ru: string
  readonly house: number
  readonly flat: number
}

/** A plate: its number, its letters, its region. */
export interface Plate {
  readonly number: string
  readonly letters: string
  readonly region: string
}

const codes = ['701', '702', '705', '707', '747', '771', '775', '778']

/** The person of this number; neighbours share nothing. */
export function personOf(index: number): Person {
  const name = nameOf(index)
  const drawn = digits(index, 60)
  const nick = transliterated(name.surname.ru).toLowerCase().replace(/\W/g, '')
  return {
    ...name,
    phone: `${pick(codes, index)}${drawn.slice(0, 7)}`,
    iin: iinOf(drawn.slice(7, 16), index),
    address: {
      ...streetOf(index),
      house: 1 + (Number(drawn.slice(16, 18)) % 90),
      flat: 1 + (Number(drawn.slice(18, 20)) % 120),
    },
    nick: `${nick}${drawn.slice(20, 22)}`,
    mail: `${nick}${drawn.slice(22, 24)}@${index % 5 === 0 ? 'поштам.қаз' : 'posthouse.kz'}`,
    plate: {
      number: drawn.slice(24, 27),
      letters: [27, 28, 29].map((at) => pick([...'ABCEHKMOPTXY'], Number(drawn[at]))).join(''),
      region: pick(['02', '01', '05', '13', '10'], index),
    },
    card: luhn(`4400${drawn.slice(30, 41)}`),
    iban: ibanOf(`125${drawn.slice(41, 54)}`),
    card9: `04${drawn.slice(53, 60)}`,
    bornOn: `${dayIn(drawn.slice(2, 4), 28)}.${dayIn(drawn.slice(4, 6), 12)}.${1950 + (index % 55)}`,
    childAge: 10 + (index % 7),
  }
}

/** Streets are called after people who never were. */
function streetOf(index: number): Pick<Address, 'kk' | 'ru'> {
  const { surname, given } = nameOf(index * 4 + 1)
  const word = index % 2 === 0 ? given : surname
  return { kk: word.kk, ru: word.ru }
}

function dayIn(drawn: string, most: number): string {
  return String(1 + (Number(drawn) % most)).padStart(2, '0')
}

function iinOf(drawn: string, index: number): string {
  const born = `${50 + (index % 50)}${dayIn(drawn.slice(0, 2), 12)}${dayIn(drawn.slice(2, 4), 28)}`
  return `${born}${3 + (index % 2)}${drawn.slice(4, 8)}${drawn.slice(8, 9)}`
}

/** Fifteen digits with the sixteenth by which a card is told from any other number. */
function luhn(fifteen: string): string {
  const sum = [...fifteen].reduce((total, digit, index) => {
    const twice = Number(digit) * (index % 2 === 0 ? 2 : 1)
    return total + (twice > 9 ? twice - 9 : twice)
  }, 0)
  return `${fifteen}${(10 - (sum % 10)) % 10}`
}

/** An account of the country (K is 20, Z is 35) with the two digits that prove it. */
function ibanOf(account: string): string {
  const proof = 98n - (BigInt(`${account}203500`) % 97n)
  return `KZ${String(proof).padStart(2, '0')}${account}`
}
