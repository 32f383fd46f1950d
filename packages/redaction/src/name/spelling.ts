import { plain } from '../text/fold.ts'
import { lookalikes, sounds } from './other-alphabet.ts'

const same: Readonly<Record<string, string>> = {
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
  э: 'е',
  ь: '',
  ъ: '',
  '0': 'о',
  '3': 'з',
}

const fromLatin: readonly (readonly [RegExp, string])[] = [
  [/shch/g, 'щ'],
  [/sh|ş|š/g, 'ш'],
  [/ch|ç|č/g, 'ч'],
  [/zh|dj|j|ž/g, 'ж'],
  [/kh|x/g, 'х'],
  [/gh|ğ|ǵ/g, 'г'],
  [/ts/g, 'ц'],
  [/ý/g, 'у'],
  [/yu|iu|ju/g, 'ю'],
  [/ya|ia|ja/g, 'я'],
  [/yo|io/g, 'е'],
]

const heard: Readonly<Record<string, string>> = { ...sounds, w: 'в' }

const latin = /[a-z]/
const cyrillic = /\p{Script=Cyrillic}/u
const changed = /[әіїйықғңөұүуһёэьъ03]/g

/** A word as names are compared: Kazakh and Russian spellings of the same name come out alike (Төлеген is Тулеген). */
export function spell(word: string): string {
  let spelled = ''
  for (let at = 0; at < word.length; at += 1) {
    const letter = usual[word.charCodeAt(at)]
    if (letter === undefined) return spellRare(word)
    spelled += letter
  }
  return spelled
}

/** What every letter of the two languages is spelled with. */
const usual: readonly (string | undefined)[] = usualTable()

function usualTable(): (string | undefined)[] {
  const table = new Array<string | undefined>(0x530).fill(undefined)
  for (const letter of 'абвгдеёжзийклмнопрстуфхцчшщъыьэюяәғқңөұүһі') {
    table[letter.charCodeAt(0)] = spellRare(letter)
    table[letter.toUpperCase().charCodeAt(0)] = spellRare(letter)
  }
  return table
}

/** The same of a word with rarer signs. */
function spellRare(word: string): string {
  const letters = plain(word).replace(/[^\p{L}03]/gu, '')
  return cyrillicOf(letters).replace(changed, (letter) => same[letter] ?? letter)
}

/** The ways in which a word in Latin letters may be meant: as transliteration and letter for letter by their look. */
export function spellings(word: string): string[] {
  const lower = plain(word)
  if (!latin.test(lower) || cyrillic.test(lower)) return [spell(word)]
  return [...new Set([spell(word), spell(byLook(lower))])]
}

/** Doubled letters count once (Мухаммед is Мухамед, Кайырбек is Каирбек). */
export function single(spelled: string): string {
  return spelled.replace(/(\p{L})\1+/gu, '$1')
}

function cyrillicOf(letters: string): string {
  if (cyrillic.test(letters)) return byLook(letters)

  const sounds = fromLatin.reduce((word, [from, to]) => word.replace(from, to), letters)
  return sounds
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\p{Script=Latin}/gu, (letter) => heard[letter] ?? letter)
}

function byLook(letters: string): string {
  return letters.replace(/[a-z]/g, (letter) => lookalikes[letter] ?? letter)
}
