/** Letters that people type for one another, each with the one that stands for all of them. */
const alike: Readonly<Record<string, string>> = {
  ә: 'а',
  і: 'и',
  ї: 'и',
  й: 'и',
  қ: 'к',
  ғ: 'г',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  ё: 'е',
  э: 'е',
  a: 'а',
  b: 'в',
  c: 'с',
  e: 'е',
  h: 'н',
  i: 'и',
  k: 'к',
  m: 'м',
  o: 'о',
  p: 'р',
  t: 'т',
  x: 'х',
  y: 'у',
  '0': 'о',
  '3': 'з',
}

const cyrillic = /\p{Script=Cyrillic}/u
const lookalike = /[әіїйқғңөұүһёэabcehikmoptxy03]/g
const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/g
const lineBreak = /-(?:\s*\n\s*| )/g

/** The letters and digits alone, however they were typed: no case, marks or hyphens, and in a word with a Cyrillic letter no look-alikes (ё is е, қ is к, Latin o is о). */
export function fold(text: string): string {
  let isCyrillic = false
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code >= firstCyrillic && code < quick.length) isCyrillic = true
    else if (code >= firstRare) return foldRare(text)
  }
  if (text.length > longestQuick) return foldRare(text)
  const letters = isCyrillic ? quick : quickLatin
  let folded = ''
  for (let at = 0; at < text.length; at += 1) folded += letters[text.charCodeAt(at)] ?? ''
  return folded
}

const longestQuick = 256

const firstRare = 0x80
const firstCyrillic = 0x400
const behindCyrillic = 0x530

/** What every usual sign is folded to: nothing where it is no letter or digit. */
const quick = tableOf(foldLookalike)
const quickLatin = tableOf((letter) => letter)

function tableOf(written: (letter: string) => string): readonly string[] {
  return Array.from({ length: behindCyrillic }, (_, code) => {
    const letter = plain(String.fromCharCode(code)).replace(/[^\p{L}\p{N}]/gu, '')
    return written(letter).charAt(0)
  })
}

/** The same of a text with rarer signs. */
function foldRare(text: string): string {
  const letters = plain(text).replace(/[^\p{L}\p{N}]/gu, '')
  return cyrillic.test(letters) ? foldLookalike(letters) : letters
}

/** Reads every letter of a lower-case word as the Cyrillic one that looks like it. */
function foldLookalike(letters: string): string {
  return letters
    .replace(lookalike, (letter) => alike[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
}

/** The word as a dictionary spells it: lower case, marks joined to their letters, breaks and soft hyphens gone. */
export function plain(text: string): string {
  return text.normalize('NFC').replace(invisible, '').replace(lineBreak, '').toLowerCase()
}
