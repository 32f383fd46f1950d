import { heardLatin } from './latin.ts'

// NOTE: written apart from name/spelling.ts on purpose: the second matcher must not share a mistake with the first.
const sounds: Readonly<Record<string, string>> = {
  a: 'аә',
  b: 'б',
  v: 'в',
  g: 'гғґ',
  d: 'д',
  e: 'еёэє',
  j: 'жҗ',
  z: 'з3',
  i: 'иійыї1',
  k: 'кқ',
  l: 'л',
  m: 'м',
  n: 'нң',
  o: 'оө0',
  p: 'п',
  r: 'р',
  s: 'с',
  t: 'т',
  u: 'уұүў',
  f: 'ф',
  h: 'хһҳ',
  c: 'ч4',
  w: 'шщ',
  ts: 'ц',
  iu: 'ю',
  ia: 'я',
}

const soundOf = new Map(
  Object.entries(sounds).flatMap(([sound, letters]) =>
    Array.from(letters, (letter) => [letter, sound] as const),
  ),
)

// NOTE: pairs by look, not by sound: they stand in a Cyrillic word that someone typed with another alphabet's letters.
const latinLooks = 'aаbвcсeеhнiіkкmмnпoоpрrгtтuиxхyуgд'
const greekLooks = 'αаβвεеηнιіκкμмνнοоρрτтυуχхζз'
const cyrillicLook = new Map(
  Array.from(`${latinLooks}${greekLooks}`.matchAll(/(.)(.)/gu), ([, letter = '', look = '']) => [
    letter,
    look,
  ]),
)

const mute = /[^\p{L}\p{N}]/gu
const foreign = /[a-z\u00df-\u024f\u0370-\u03ff]/u
const cyrillic = /[\u0400-\u052f]/u
const lookalikesAlone = /^[abcehikmoptxyαβεηικμνορτυχζ]{4,}$/u
const far = /[\u0300-\u036f\u1e00-\uffff]/u

/** How a word sounds, letter by letter of one small alphabet; two readings where Latin letters may only look Cyrillic. */
export function heard(word: string): string[] {
  const letters = (far.test(word) ? word.normalize('NFKC') : word).toLowerCase().replace(mute, '')
  if (!foreign.test(letters)) return [settled(cyrillicSounds(letters))]
  if (cyrillic.test(letters)) {
    return [...new Set([settled(cyrillicSounds(looked(letters))), settled(mixedSounds(letters))])]
  }

  const latin = settled(heardLatin(letters))
  if (lookalikesAlone.test(letters)) return [latin, settled(cyrillicSounds(looked(letters)))]
  return hissing.test(letters)
    ? [latin, settled(heardLatin(letters.replace(hissing, 'ts')))]
    : [latin]
}

/** «Kuznecova» */
const hissing = /c(?=[aouáäóöúü])/gu

function cyrillicSounds(letters: string): string {
  let sound = ''
  for (const letter of letters) sound += soundOf.get(letter) ?? ''
  return sound
}

/** Each letter by its own alphabet. */
function mixedSounds(letters: string): string {
  return letters
    .replace(/[^\u0400-\u052f]+/gu, heardLatin)
    .replace(/[\u0400-\u052f]+/gu, cyrillicSounds)
}

function looked(letters: string): string {
  return Array.from(letters, (letter) => cyrillicLook.get(letter) ?? letter).join('')
}

const vowels = 'aeiou'

/** Doubled letters count once, «ye» at the beginning or after a vowel is «е», «дж» is «ж» and «шч» is «щ». */
function settled(sound: string): string {
  let written = ''
  for (let at = 0; at < sound.length; at += 1) {
    const letter = sound.charAt(at)
    const last = written.at(-1) ?? ''
    const next = sound.charAt(at + 1)
    if (letter === last && (letter === 'i' || !vowels.includes(letter))) continue
    if (letter === 'i' && next === 'e' && (last === '' || vowels.includes(last))) continue
    if (letter === 'd' && next === 'j') continue
    if (letter === 'c' && last === 'w') continue
    written += letter
  }
  return written
}

const rough: Readonly<Record<string, string>> = {
  b: 'p',
  v: 'f',
  g: 'k',
  h: 'k',
  d: 't',
  z: 's',
  j: 'w',
  c: 'w',
  o: 'u',
  i: 'e',
}

/** The same sound as a bad ear hears it: voiced is voiceless, о is у, и is е, a glide is silent, «тж» is «ж». */
export function roughly(sound: string): string {
  let written = ''
  for (let at = 0; at < sound.length; at += 1) {
    const letter = sound.charAt(at)
    if (letter === 'i' && (isVowel(sound, at - 1) || isVowel(sound, at + 1))) continue
    const one = rough[letter] ?? letter
    if (one === 't' && isHush(sound.charAt(at + 1))) continue
    if (!written.endsWith(one)) written += one
  }
  return written
}

function isHush(letter: string): boolean {
  return letter === 'j' || letter === 'c' || letter === 'w'
}

function isVowel(sound: string, at: number): boolean {
  return at >= 0 && at < sound.length && vowels.includes(sound.charAt(at))
}
