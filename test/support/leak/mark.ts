import { russianSpelling } from './names.ts'
import type { Person } from './person.ts'
import { inLatin2018, inLatin2021, transliterated } from './spelling.ts'
import type { Word } from './word.ts'

/** Something that must not be public, with the letters by which it is known in every spelling. */
export interface Mark {
  readonly what: string
  readonly sought: readonly string[]
}

/** Everything of somebody that must not be public. */
export function marksOf(person: Person): Mark[] {
  const { surname, given, patronymic, phone, iin, address, plate } = person
  return [
    ...[surname, given, patronymic].map(markOfWord),
    { what: `phone ${phone}`, sought: [phone] },
    { what: `IIN ${iin}`, sought: [iin] },
    { what: `street ${address.kk}`, sought: spelled(address.kk, address.ru) },
    { what: `plate ${plate.number}`, sought: [`${plate.number}${plate.letters}${plate.region}`] },
    ...[person.nick, person.mail, person.card, person.iban, person.card9, person.bornOn].map(
      (what) => ({ what, sought: [what] }),
    ),
  ]
}

function markOfWord(word: Word): Mark {
  return { what: `${word.kind} ${word.kk}`, sought: spelled(stemOf(word.kk), stemOf(word.ru)) }
}

/** A stem in both languages and in every alphabet. */
function spelled(kk: string, ru: string): string[] {
  const [kazakh, russian] = [stemOf(kk), stemOf(ru)]
  const all = [
    ...[kazakh, russian, russianSpelling(kazakh)],
    ...[inLatin2021(kazakh), inLatin2018(kazakh), transliterated(kazakh), transliterated(russian)],
  ]
  return [...new Set(all)]
}

/** What stays of a name in every case and before every suffix. */
function stemOf(name: string): string {
  return name
    .replace(/(?:ұлы|қызы|[ое]вич|[ое]вна)$/u, '')
    .replace(/(ск)(?:ий|ая)$/u, '$1')
    .replace(/(?:ия|[аяйь])$/u, '')
}
