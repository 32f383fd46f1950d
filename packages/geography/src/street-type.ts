import { fold } from './fold.ts'

/** A kind of street, as it is written beside the street's name. */
interface StreetType {
  readonly kk: string
  readonly ru: string
  readonly en: string
  /** Short and other forms, in all three languages. */
  readonly also: string
}

const microdistrict: StreetType = {
  kk: 'ықшамауданы',
  ru: 'микрорайон',
  en: 'microdistrict',
  also: 'ықшамаудан ықшам шағынауданы шағынаудан шағын мөлтек аудан ауданы ш/а ы/а м/а мкр мкрн м-н',
}

const types: readonly StreetType[] = [
  { kk: 'көшесі', ru: 'улица', en: 'street', also: 'көше көш к-сі ул st str' },
  {
    kk: 'даңғылы',
    ru: 'проспект',
    en: 'avenue',
    also: 'даңғыл даң даңғ д-лы пр просп пр-т пр-кт ave av',
  },
  { kk: 'бульвары', ru: 'бульвар', en: 'boulevard', also: 'бульв б-р blvd' },
  { kk: 'тұйығы', ru: 'переулок', en: 'lane', also: 'тұйық тупик пер туп ln' },
  { kk: 'өтпесі', ru: 'проезд', en: 'passage', also: 'пр-д' },
  { kk: 'алаңы', ru: 'площадь', en: 'square', also: 'алаң пл sq' },
  { kk: 'жағалауы', ru: 'набережная', en: 'embankment', also: 'наб' },
  { kk: 'тасжолы', ru: 'шоссе', en: 'highway', also: 'тракт road rd' },
  microdistrict,
]

const typeByKey: ReadonlyMap<string, StreetType> = new Map(
  types.flatMap((type) =>
    [type.kk, type.ru, type.en, ...type.also.split(' ')].map((word) => [keyOf(word), type]),
  ),
)

/** A street's name for searching: folded, without the words for its kind, so that "пр. Абая" and "Abaya ave" agree. */
export function foldStreet(text: string): string {
  const name = wordsOf(text).filter((word) => !typeByKey.has(keyOf(word)))
  return fold(name.join(' ')) || fold(text)
}

/** The Kazakh word for the kind of street that a text names; null where it names none. */
export function streetTypeIn(text: string): string | null {
  return typesIn(text)[0]?.kk ?? null
}

/** The English word for a kind of street given by its Kazakh one; null for a kind that is not known here. */
export function englishType(kazakh: string): string | null {
  return typesIn(kazakh)[0]?.en ?? null
}

/** Whether a text holds words for a kind of street and nothing else. */
export function isTypeAlone(text: string): boolean {
  return typesIn(text).length === wordsOf(text).length
}

/** Whether a text names a street, an avenue or the like, and not a microdistrict. */
export function namesStreetType(text: string): boolean {
  return typesIn(text).some((type) => type !== microdistrict)
}

/** Whether a text names a microdistrict, whose own number is easily taken for a house's. */
export function isMicrodistrict(text: string): boolean {
  return typesIn(text).some((type) => type === microdistrict)
}

function typesIn(text: string): StreetType[] {
  return wordsOf(text).flatMap((word) => typeByKey.get(keyOf(word)) ?? [])
}

function wordsOf(text: string): string[] {
  return text.split(/[\s.,;]+/u).filter(Boolean)
}

function keyOf(word: string): string {
  return fold(word).replaceAll(' ', '')
}
