import { spell } from '../name/spelling.ts'
import type { Page } from '../text/page.ts'
import type { Found } from './found.ts'

/** What tells one address from another: the words of the street's name and the house. */
export interface AddressKey {
  readonly streets: readonly string[]
  readonly house: string
}

const generic =
  /^(?:ул|улиц|проспект|пр|пер|мкр|микрораион|даннил|дангил|коше|кош|шагин|икшам|молтек|аодан|аул|ауил|патер|кв|квартир|дом|ои|оии|корпус|подезд|город|кала|каласи|г|алмати|астана|шимкент|бульвар|болвар|кср)/u

/** The streets and the house of an address as it is written; null without a street or a house after it. */
export function addressKey(address: string): AddressKey | null {
  const words = [...address.matchAll(/[\p{L}\p{M}]{3,}(?:-\d{1,2})?/gu)]
  const named = words.filter(([word]) => !generic.test(spell(word)))
  const after = named.at(0)?.index ?? 0
  const house = numbersOf(address.slice(after))[0]
  const streets = named.map(([word]) => spell(word)).filter((word) => word.length > 2)
  return streets.length > 0 && house ? { streets, house } : null
}

/** Whether a place that staff recorded has this house of this street in its words. */
export function isAddressOf(place: string, { streets, house }: AddressKey): boolean {
  const words = [...place.matchAll(/[\p{L}\p{M}]{3,}(?:-\d{1,2})?/gu)].map(([word]) => spell(word))
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

const reach = 28

/** The addresses of people of the register, also where only the name of the street and the house are said. */
export function findOwnAddresses({ text, words, known }: Page): Found[] {
  const keys = known.people
    .map(({ address }) => (address ? addressKey(address) : null))
    .filter((key) => key !== null)
  if (keys.length === 0) return []

  return words.flatMap((word) => {
    const spelled = spell(word.plain)
    const mine = keys.filter(({ streets }) => streets.some((street) => isAkin(street, spelled)))
    return mine.flatMap(({ house }) => stretch(text, word, house))
  })
}

function stretch(text: string, word: { start: number; end: number }, house: string): Found[] {
  const after = text.slice(word.end, word.end + reach)
  const found = new RegExp(`(?<!\\d)${house}(?!\\d)(?:[\\p{L}-]*)`, 'u').exec(after)
  if (!found || /[.!?]\s/.test(after.slice(0, found.index))) return []
  const end = word.end + found.index + found[0].length
  return [
    {
      start: word.start,
      end,
      type: 'ADDRESS',
      verdict: 'redact',
      reason: 'REGISTER',
      confidence: 1,
    },
  ]
}
