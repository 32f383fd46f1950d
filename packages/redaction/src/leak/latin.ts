// NOTE: of «shch», «dzh», «yu» and the like each letter or pair is heard for itself; hear.ts joins what is left.
const sounds: Readonly<Record<string, string>> = {
  sch: 'w',
  tch: 'c',
  sh: 'w',
  ch: 'c',
  zh: 'j',
  kh: 'h',
  gh: 'g',
  ck: 'k',
  ph: 'f',
  yo: 'e',
  ý: 'u',
  ş: 'w',
  š: 'w',
  ŝ: 'w',
  ž: 'j',
  č: 'c',
  ç: 'c',
  ŋ: 'n',
  ı: 'i',
  â: 'ia',
  û: 'iu',
  q: 'k',
  w: 'v',
  x: 'h',
  y: 'i',
  '0': 'o',
  '1': 'i',
  '3': 'z',
  '4': 'c',
}

const plain = 'abvgdejziklmnoprstufh'
const vowels = 'aeiouyáäóöúüūýı'

/** How a word in Latin letters sounds: both Kazakh alphabets, passports, and the ways in which people write Russian. */
export function heardLatin(word: string): string {
  let heard = ''
  for (let at = 0; at < word.length; ) {
    const letters = [3, 2, 1].map((length) => word.slice(at, at + length))
    const known = letters.find((pair) => sounds[pair] !== undefined)
    heard += known === undefined ? single(word, at) : sounds[known]
    at += known?.length ?? 1
  }
  return heard
}

function single(word: string, at: number): string {
  const letter = word.charAt(at).normalize('NFD').charAt(0)
  if (letter === 'c') return /[eiy]/.test(word.charAt(at + 1)) ? 's' : 'k'
  if (letter === 'j') return isGlide(word, at) ? 'i' : 'j'
  return plain.includes(letter) ? letter : ''
}

/** «Ajgul», «Sergej», but «Janar». */
function isGlide(word: string, at: number): boolean {
  const before = word.charAt(at - 1)
  const after = word.charAt(at + 1)
  return before !== '' && vowels.includes(before) && (after === '' || !vowels.includes(after))
}
