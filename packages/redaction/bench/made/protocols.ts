import { type Known, type SpanType, spanTypes } from '@esep/redaction'
import { blocksOf, linesOf } from '../data.ts'
import { mention } from '../people/mention.ts'
import { fullName, type Person } from '../people/person.ts'
import { peopleOf } from '../people/pools.ts'
import type { Row } from '../row.ts'
import { agreeing, type GenderedPiece } from '../text/agreement.ts'
import { filled, type Slot } from '../text/frame.ts'
import { joined, type Piece } from '../text/piece.ts'
import { type Random, randomOf } from '../text/random.ts'
import { inOffice, meeting, officerNames } from './meeting.ts'
import { addressOf, contactOf, type Resident, residentOf } from './resident.ts'
import { stayingText } from './stays.ts'
import { formsOf } from './structured.ts'
import { writtenOut } from './values.ts'

type Language = Row['language']

interface Company {
  readonly residents: readonly Resident[]
  readonly guest: Person
  readonly random: Random
}

const blocks = { ru: blocksOf('protocol/ru.txt'), kk: blocksOf('protocol/kk.txt') }
const stays = { ru: linesOf('stays/ru.txt'), kk: linesOf('stays/kk.txt') }
const contacts = ['phone', 'address', 'iin']
const office = { kk: 'әкімдік өкілі', ru: 'представитель акимата' } as const

/** Whole protocols of about three pages, in one language or in both, with the register of the meeting. */
export function protocolRows(language: Language | 'both', count: number): Row[] {
  return Array.from({ length: count }, (_, index) => {
    const id = `protocol-${language}-${index}`
    const random = randomOf(id)
    const main = language === 'both' ? random.pick(['ru', 'kk'] as const) : language
    const residents = peopleOf(16, random).map((person) => residentOf(person, random))
    const [guest] = peopleOf(1, random)
    if (!guest) throw new Error('Nobody came from the akimat.')
    const next = () => (language === 'both' ? random.pick(['ru', 'kk'] as const) : main)
    const known = knownOf({ residents, guest, random }, main)
    return { id, language: main, known, ...protocol({ residents, guest, random }, main, next) }
  })
}

function protocol(company: Company, main: Language, next: () => Language) {
  const { random } = company
  const exchanges = random.some(
    Array.from({ length: 27 }, (_, at) => at),
    20,
  )
  const parts = [
    block(company, main, random.pick(blocks[main].get('opening') ?? [])),
    block(company, main, random.pick(blocks[main].get('report') ?? [])),
    ...exchanges.flatMap((at) => exchange(company, next(), at)),
    block(company, main, random.pick(blocks[main].get('closing') ?? [])),
  ]
  return joined(parts.flatMap((part, at) => (at > 0 ? [{ text: '\n\n' }, ...part] : part)))
}

/** An exchange and, now and then, a remark in which nothing points to anybody. */
function exchange(company: Company, language: Language, at: number): Piece[][] {
  const { random } = company
  const said = block(company, language, blocks[language].get('exchange')?.[at] ?? '')
  if (!random.chance(0.3)) return [said]
  return [said, [{ text: stayingText(random.pick(stays[language]), language, random) }]]
}

function block(company: Company, language: Language, frame: string): Piece[] {
  const { random } = company
  const speakers = random.some(company.residents, 4)
  const [stranger] = peopleOf(1, random)
  return agreeing(
    filled(frame, (slot): GenderedPiece => {
      const { name, form } = slot
      const resident = speakers[Number(name) - 1]
      if (resident && contacts.includes(form))
        return contactOf(resident, { what: form, language }, random)
      if (resident) return named(resident, { language, form }, random)
      if (name === 'u' && stranger) return named(stranger, { language, form }, random)
      if (name === 'a' && form === 'office') return { text: office[language] }
      if (name === 'a') return named(company.guest, { language, form }, random)
      if (name === 'o') return inOffice(random.pick(meeting.officers), { language, form }, random)
      return pieceFor(slot, language, random)
    }),
  )
}

function named(
  person: Person,
  wish: { language: Language; form: string },
  random: Random,
): GenderedPiece {
  return { ...mention(person, wish, random), gender: person.gender }
}

/** A number or an address that nobody has recorded, or a word that stays. */
function pieceFor({ name, form }: Slot, language: Language, random: Random): Piece {
  const type = spanTypes.find((one): one is SpanType => one === name)
  if (!type) return { text: writtenOut(`{${name}.${form}}`, random) }
  const way = random.pick(formsOf(type, language))
  return { text: writtenOut(way, random), type, kind: way }
}

function knownOf({ residents, guest }: Company, language: Language): Known {
  return {
    people: residents.map((resident, at) => ({
      key: `${at}`,
      name: fullName(resident[language]),
      phone: `+7${resident.phone}`,
      address: addressOf(resident, language),
      iin: resident.iin,
    })),
    officers: officerNames,
    officials: [
      { name: fullName(guest.kk), otherNames: [fullName(guest.ru)], office, mayBeNamed: false },
    ],
    places: meeting.places,
  }
}
