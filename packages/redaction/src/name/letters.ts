import { lookalikes, sounds } from './other-alphabet.ts'

// NOTE: letters that stand for one another when one name is written in both languages, on a keyboard without the Kazakh
// letters, or by ear; я and ю are two letters, because Latin has two for them.
const alike: Readonly<Record<string, string>> = {
  ә: 'а',
  і: 'и',
  ї: 'и',
  й: 'и',
  ы: 'и',
  қ: 'к',
  ғ: 'г',
  ң: 'н',
  ө: 'о',
  ұ: 'о',
  ү: 'о',
  у: 'о',
  һ: 'х',
  ё: 'е',
  є: 'е',
  э: 'е',
  щ: 'ш',
  я: 'иа',
  ю: 'ио',
  ь: '',
  ъ: '',
  '0': 'о',
  '3': 'з',
  '4': 'ч',
  '6': 'б',
}

const afterSigns = 0x0400

/** Several Latin letters, or one with its mark, that are one sound; both Kazakh alphabets, passports and habit. */
const digraphs: readonly (readonly [RegExp, string])[] = [
  [/shch|sch|sh|[şš]/g, 'ш'],
  [/ch|[çč]/g, 'ч'],
  [/dzh|zh|dj|ž/g, 'ж'],
  [/kh/g, 'х'],
  [/gh|[ğǵ]/g, 'г'],
  [/ts/g, 'ц'],
  [/ý/g, 'у'],
  [/(?<![^aeiouyı])[yi]e/g, 'е'],
  [/yo/g, 'е'],
]

/** Latin letters that stand for more than one sound, each with the other one. */
const doubtful: readonly (readonly [RegExp, string])[] = [
  [/j/g, 'y'],
  [/w/g, 'v'],
  [/x/g, 'ks'],
  [/c(?!h)/g, 's'],
  [/c(?!h)/g, 'ts'],
]

const cyrillic = /[\u0400-\u052f]/
const cyrillicAlone = /^[\u0400-\u045f\u0490-\u052f]*$/
const latin = /[a-zıŋα-ω]/
const marks = /\p{M}/gu

/** The letters of a word in lower case by which names are compared, in one script, without doubles; several where Latin letters may be meant in several ways. */
export function lettersOf(word: string): readonly string[] {
  if (cyrillicAlone.test(word)) return [folded(word)]
  const bare = word.normalize('NFD').replace(marks, '')
  if (!latin.test(bare)) return [folded(word)]
  if (cyrillic.test(word)) return [folded(byLook(word))]

  const meant = [word, ...doubtful.map(([from, to]) => word.replace(from, to))].map(bySound)
  return [...new Set([...meant, byLook(bare)].map(folded))]
}

/** The first of its {@link lettersOf}: the only ones of a word in Cyrillic. */
export function firstLettersOf(word: string): string {
  return lettersOf(word)[0] ?? ''
}

/** Reads a word letter by letter as its look-alike Cyrillic ones; what looks like none is read by its sound. */
function byLook(word: string): string {
  return word.replace(/[a-zıŋα-ω]/g, (letter) => lookalikes[letter] ?? sounds[letter] ?? letter)
}

function bySound(word: string): string {
  return digraphs
    .reduce((letters, [from, to]) => letters.replace(from, to), word)
    .normalize('NFD')
    .replace(marks, '')
    .replace(/[a-zıŋ]/g, (letter) => sounds[letter] ?? letter)
}

const stands: readonly string[] = tableOf()

function tableOf(): string[] {
  const table = Array.from({ length: 0x530 }, (_, code) =>
    code < afterSigns ? '' : String.fromCharCode(code),
  )
  for (const [letter, one] of Object.entries(alike)) table[letter.charCodeAt(0)] = one
  return table
}

/** Cyrillic letters, each as the one that stands for it; a first «дж» is ж, and «кю» is Kazakh «кү». */
function folded(word: string): string {
  let letters = ''
  let last = ''
  for (let at = 0; at < word.length; at += 1) {
    let next = stands[word.charCodeAt(at)] ?? ''
    if (next === '' || next === last) continue
    if (next.length > 1 && (last === 'и' || velars.has(last))) next = next.charAt(1)
    if (next === 'ж' && letters === 'д') letters = letters.slice(0, -1)
    letters += next
    last = next.charAt(next.length - 1)
  }
  return letters
}

const velars = new Set('кгх')
