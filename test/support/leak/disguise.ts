import { russianSpelling } from './names.ts'
import { inLatin2018, inLatin2021, transliterated } from './spelling.ts'

/** One way in which a word comes to be written otherwise than in a book. */
export type Disguise = (words: string) => string

/** All of them, each under the name by which a miss is told. */
export const disguises: Readonly<Record<string, Disguise>> = {
  'as in a book': (words) => words,
  'letter case lost': (words) => words.toLowerCase(),
  'all capitals': (words) => words.toUpperCase(),
  'Kazakh Latin of 2021': inLatin2021,
  'Kazakh Latin of 2018': inLatin2018,
  transliterated,
  'Latin, letter case lost': (words) => transliterated(words).toLowerCase(),
  'on a Russian keyboard': russianSpelling,
  'look-alike letters': (words) => lookAlike(words, 1),
  'some look-alike letters': (words) => lookAlike(words, 2),
  'soft hyphens': (words) => words.replace(/(\p{L}{3})(?=\p{L}{2})/gu, '$1\u00ad'),
  'a space of no width': (words) => words.replace(/(\p{L}{4})(?=\p{L}{2})/u, '$1\u200b'),
  'broken at the end of a line': (words) => words.replace(/(\p{L}{4,5})(?=\p{L}{3})/u, '$1-\n'),
  'a new line between': (words) => words.replaceAll(' ', '\n'),
  'spaced out': (words) => words.replace(/(?<=\p{L})(?=\p{L})/gu, ' '),
  'letters apart from their marks': (words) => words.normalize('NFD'),
}

const alike: Readonly<Record<string, string>> = {
  ...{ а: 'a', е: 'e', о: 'o', с: 'c', р: 'p', х: 'x', у: 'y', і: 'i' },
  ...{ А: 'A', Е: 'E', О: 'O', С: 'C', Р: 'P', Х: 'X', К: 'K', М: 'M', Т: 'T', Н: 'H', В: 'B' },
}

/** Every letter, or every second one, that has a Latin twin. */
function lookAlike(words: string, each: number): string {
  let count = 0
  return words.replace(/[аеосрхуіАЕОСРХКМТНВ]/gu, (letter) => {
    count += 1
    return count % each === 0 ? (alike[letter] ?? letter) : letter
  })
}
