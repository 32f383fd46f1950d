import { blank, gap, type Sheet } from '../cue/sheet.ts'
import type { Known } from '../known.ts'
import { spell } from '../name/spelling.ts'
import type { Found } from './found.ts'
import { numeralAt } from './place/numeral.ts'

/** What tells one address from another: the words of the street's name and the house. */
export interface AddressKey {
  readonly streets: readonly string[]
  readonly house: string
}

const named = /[\p{L}\p{M}]{3,}(?:-\d{1,2})?/gu
const generic =
  /^(?:ул|улиц|проспект|пр|пер|мкр|микрораион|даннил|дангил|коше|кош|шагин|икшам|молтек|аодан|аул|ауил|патер|кв|квартир|дом|ои|оии|корпус|подезд|город|кала|каласи|г|алмати|астана|шимкент|бульвар|болвар|кср)/u

/** The streets and the house of an address as it is written; null without a street or a house after it. */
export function addressKey(address: string): AddressKey | null {
  const words = Array.from(address.matchAll(named), ({ 0: word, index }) => {
    return { spelled: spell(word), index }
  })
  const names = words.filter(({ spelled }) => !generic.test(spelled))
  const house = numbersOf(address.slice(names[0]?.index ?? 0))[0]
  const streets = names.map(({ spelled }) => spelled).filter((word) => word.length > 2)
  return streets.length > 0 && house ? { streets, house } : null
}

/** Whether a place that staff recorded has this house of this street in its words. */
export function isAddressOf(place: string, { streets, house }: AddressKey): boolean {
  const words = Array.from(place.matchAll(named), ([word]) => spell(word))
  return (
    numbersOf(place).includes(house) &&
    streets.some((street) => words.some((word) => isAkin(street, word)))
  )
}

function numbersOf(text: string): string[] {
  return Array.from(text.matchAll(/(?<![\p{L}\d]-?)\d{1,4}/gu), ([number]) => number)
}

function isAkin(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (short.length < 4) return short === long
  const stem = short.length > 4 ? short.slice(0, -1) : short
  return long.startsWith(stem) && long.length - short.length < 7
}

interface Own {
  readonly byHouse: ReadonlyMap<string, readonly AddressKey[]>
}

const prepared = new WeakMap<Known, Own>()

function ownOf(known: Known): Own {
  const kept = prepared.get(known) ?? prepare(known)
  prepared.set(known, kept)
  return kept
}

function prepare({ people }: Known): Own {
  const byHouse = new Map<string, AddressKey[]>()
  for (const { address } of people) {
    const key = address ? addressKey(address) : null
    if (key) byHouse.set(key.house, [...(byHouse.get(key.house) ?? []), key])
  }
  return { byHouse }
}

/** The addresses of people of the register, also where only the name of the street and the house are said. */
export function findOwnAddresses(sheet: Sheet): Found[] {
  const { byHouse } = ownOf(sheet.page.known)
  if (byHouse.size === 0) return []

  const found: Found[] = []
  for (const at of sheet.digits) {
    if (sheet.endOf(at) - sheet.startOf(at) > 4) continue
    collect(sheet, { at, last: at, keys: byHouse.get(sheet.textOf(at)) }, found)
  }
  for (const at of sheet.spoken) {
    const numeral = numeralAt(sheet, at)
    const keys = numeral ? byHouse.get(String(numeral.value)) : undefined
    collect(sheet, { at, last: numeral?.last ?? at, keys }, found)
  }
  return found
}

interface House {
  readonly at: number
  readonly last: number
  readonly keys: readonly AddressKey[] | undefined
}

function collect(sheet: Sheet, house: House, found: Found[]): void {
  const one = house.keys?.length ? ownAddress(sheet, house) : null
  if (one) found.push(one)
}

const mostBetween = 4
const sentence = blank | gap.comma | gap.hyphen | gap.quote | gap.mark | gap.bracket | gap.colon

/** The house with the street of one of the keys a few words before it, or behind: «в 45-м доме на Розыбакиева». */
function ownAddress(sheet: Sheet, { at, last, keys = [] }: House): Found | null {
  for (let before = at - 1; before >= Math.max(0, at - mostBetween); before -= 1) {
    if (!sheet.joins(before, sentence) && !isAbbreviation(sheet, before)) break
    if (isStreetOf(sheet, before, keys)) return own(sheet, before, last)
  }
  for (let behind = last + 1; behind <= last + mostBetween; behind += 1) {
    if (!sheet.joins(behind - 1, sentence) && !isAbbreviation(sheet, behind - 1)) break
    if (isStreetOf(sheet, behind, keys)) return own(sheet, at, behind)
  }
  return null
}

/** «ул. Розыбакиева д. 45»: a full stop that ends no sentence. */
function isAbbreviation(sheet: Sheet, at: number): boolean {
  const word = sheet.wordAt(at)
  return (
    word !== undefined &&
    word.plain.length < 5 &&
    word.entry.cues.place !== 0 &&
    sheet.joins(at, sentence | gap.stop)
  )
}

function isStreetOf(sheet: Sheet, at: number, keys: readonly AddressKey[]): boolean {
  const word = sheet.wordAt(at)
  if (!word || word.plain.length < 3) return false
  const spelled = word.entry.spellings
  return keys.some(({ streets }) =>
    streets.some((street) => spelled.some((one) => isAkin(street, one))),
  )
}

function own(sheet: Sheet, first: number, last: number): Found {
  return {
    start: sheet.startOf(first),
    end: sheet.endOf(last),
    type: 'ADDRESS',
    verdict: 'redact',
    reason: 'REGISTER',
    confidence: 1,
  }
}
