import type { Random } from '../text/random.ts'

const back = 'аоұыуяёю'
const front = 'әеөүіиэ'
const hissing = 'зж'
const nasal = 'мнң'
const hard = 'пфкқтсшщчцхһбвгғд'

/** The endings of a case after a vowel, after р л й у, after м н ң, after з ж and after a hard consonant, back vowels. */
const cases = {
  gen: { vowel: 'ның', liquid: 'дың', nasal: 'ның', hissing: 'дың', hard: 'тың' },
  dat: { vowel: 'ға', liquid: 'ға', nasal: 'ға', hissing: 'ға', hard: 'қа' },
  acc: { vowel: 'ны', liquid: 'ды', nasal: 'ды', hissing: 'ды', hard: 'ты' },
  loc: { vowel: 'да', liquid: 'да', nasal: 'да', hissing: 'да', hard: 'та' },
  abl: { vowel: 'дан', liquid: 'дан', nasal: 'нан', hissing: 'дан', hard: 'тан' },
  ins: { vowel: 'мен', liquid: 'мен', nasal: 'мен', hissing: 'бен', hard: 'пен' },
  plural: { vowel: 'лар', liquid: 'лар', nasal: 'дар', hissing: 'дар', hard: 'тар' },
  own: { vowel: 'нікі', liquid: 'дікі', nasal: 'нікі', hissing: 'дікі', hard: 'тікі' },
  like: { vowel: 'дай', liquid: 'дай', nasal: 'дай', hissing: 'дай', hard: 'тай' },
  at: { vowel: 'дағы', liquid: 'дағы', nasal: 'дағы', hissing: 'дағы', hard: 'тағы' },
  am: { vowel: 'мын', liquid: 'мын', nasal: 'мын', hissing: 'бын', hard: 'пын' },
  are: { vowel: 'сыз', liquid: 'сыз', nasal: 'сыз', hissing: 'сыз', hard: 'сыз' },
} as const

type Sound = keyof (typeof cases)['gen']

/** An ending that a name can take. */
export type Ending = keyof typeof cases

/** The cases in which a name stands in a sentence; `nom` has no ending. */
const kazakhCases = ['gen', 'dat', 'acc', 'loc', 'abl', 'ins'] as const

/** After the ending of “his, her, their” the cases are others, back vowels. */
const afterHis = { gen: 'ның', dat: 'на', acc: 'н', loc: 'нда', abl: 'нан', ins: 'мен' } as const
/** After “my” and “your” the dative is short. */
const afterMine = { gen: 'ның', dat: 'а', acc: 'ды', loc: 'да', abl: 'нан', ins: 'мен' } as const

const owners = {
  my: { vowel: 'м', consonant: 'ым' },
  your: { vowel: 'ң', consonant: 'ың' },
  our: { vowel: 'мыз', consonant: 'ымыз' },
  his: { vowel: 'сы', consonant: 'ы' },
} as const

/** A word with an ending, by the laws of vowels and of consonants. */
export function withEnding(word: string, ending: Ending): string {
  if (isHis(word) && ending in afterHis) {
    return word + inHarmony(word, afterHis[ending as keyof typeof afterHis])
  }
  return word + inHarmony(word, cases[ending][soundAtEnd(word)])
}

/** A word with an owner and a case: «Серігімнің», «Айгүлдеріңізге»-like chains are made of these. */
export function owned(word: string, owner: keyof typeof owners, ending: Ending | null): string {
  const { vowel, consonant } = owners[owner]
  const isVowel = soundAtEnd(word) === 'vowel'
  const stem = isVowel ? word : voiced(word)
  const whole = stem + inHarmony(word, isVowel ? vowel : consonant)
  if (!ending || !(ending in afterMine)) return whole

  const after = owner === 'his' ? afterHis : owner === 'our' ? null : afterMine
  if (!after) return withEnding(whole, ending)
  return whole + inHarmony(whole, after[ending as keyof typeof after])
}

/** Any chain of plural, owner and case that a name can take. */
export function anyChain(word: string, random: Random): string {
  if (isHis(word)) return withEnding(word, random.pick(kazakhCases))
  const ending = random.pick([null, ...kazakhCases])
  const many = random.chance(0.5) ? withEnding(word, 'plural') : word
  if (random.chance(0.6)) return owned(many, random.pick(['my', 'your', 'our', 'his']), ending)
  return ending ? withEnding(many, ending) : withEnding(word, 'plural')
}

/** Patronymics in -ұлы and -қызы bear the ending of “his” already. */
function isHis(word: string): boolean {
  return /(?:ұлы|қызы)$/iu.test(word)
}

function voiced(word: string): string {
  const last = { к: 'г', қ: 'ғ', п: 'б' }[word.slice(-1)]
  return last ? word.slice(0, -1) + last : word
}

function soundAtEnd(word: string): Sound {
  const last = word.toLowerCase().replace(/[ьъ]$/u, '').slice(-1)
  if (nasal.includes(last)) return 'nasal'
  if (hissing.includes(last)) return 'hissing'
  if (hard.includes(last)) return 'hard'
  return 'рлйиу'.includes(last) ? 'liquid' : 'vowel'
}

const softened: Readonly<Record<string, string>> = { а: 'е', ы: 'і', ғ: 'г', қ: 'к' }

function inHarmony(word: string, ending: string): string {
  return isFront(word) ? ending.replace(/[аығқ]/gu, (letter) => softened[letter] ?? letter) : ending
}

/** Whether the last vowel that tells is a front one; «ь» softens, «у» and a last «и» go with the vowels before. */
function isFront(word: string): boolean {
  const letters = word.toLowerCase()
  if (letters.endsWith('ь')) return true
  const telling = [...letters.replace(/и$/u, '').replaceAll('у', '')]
    .filter((letter) => (back + front).includes(letter))
    .at(-1)
  return telling ? front.includes(telling) : !letters.includes('у')
}
