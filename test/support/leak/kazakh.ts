/** Chains of Kazakh suffixes, each by a pattern: `А` is а or е, `Ы` is ы or і, `Н Д Т Л М Ғ` go by the sound before. */
export const chains = [
  '',
  'NЫң',
  'ҒА',
  'VЫ',
  'DА',
  'AАн',
  'MЕн',
  'Lар',
  'LарҒа',
  'LарDың',
  'LарMен',
  'DАғы',
  'DАй',
  'шА',
  'MЫн',
  'NікI',
  'сЫз',
  'DАғыDан',
] as const

/** One of {@link chains}. */
export type Chain = (typeof chains)[number]

type Sound = 'vowel' | 'glide' | 'liquid' | 'nasal' | 'buzz' | 'voiceless'

/** Somebody's son or daughter is possessed, and takes other suffixes in these. */
const possessed: Partial<Readonly<Record<Chain, string>>> = {
  ҒА: 'на',
  VЫ: 'н',
  DА: 'нда',
  AАн: 'нан',
  DАғы: 'ндағы',
  DАғыDан: 'ндағыдан',
}

/** A word with a chain of suffixes, each in harmony with what is before it. */
export function suffixed(word: string, chain: Chain): string {
  const ofSon = possessed[chain]
  if (ofSon && /(?:ұлы|қызы)$/u.test(word)) return `${word}${ofSon}`
  const front = isFront(word)
  let built = word
  for (const sign of chain) built += letterFor(sign, { front, sound: soundAt(built), built })
  return built
}

interface Place {
  readonly front: boolean
  readonly sound: Sound
  readonly built: string
}

const starts: Readonly<Record<string, Readonly<Record<Sound, string>>>> = {
  N: { vowel: 'н', glide: 'д', liquid: 'д', nasal: 'н', buzz: 'д', voiceless: 'т' },
  V: { vowel: 'н', glide: 'д', liquid: 'д', nasal: 'д', buzz: 'д', voiceless: 'т' },
  D: { vowel: 'д', glide: 'д', liquid: 'д', nasal: 'д', buzz: 'д', voiceless: 'т' },
  A: { vowel: 'д', glide: 'д', liquid: 'д', nasal: 'н', buzz: 'д', voiceless: 'т' },
  M: { vowel: 'м', glide: 'м', liquid: 'м', nasal: 'м', buzz: 'б', voiceless: 'п' },
  L: { vowel: 'л', glide: 'л', liquid: 'д', nasal: 'д', buzz: 'д', voiceless: 'т' },
}

function letterFor(sign: string, { front, sound }: Place): string {
  const start = starts[sign]
  if (start) return start[sound]
  if (sign === 'Ғ') return sound === 'voiceless' ? (front ? 'к' : 'қ') : front ? 'г' : 'ғ'
  if (sign === 'А' || sign === 'а') return front ? 'е' : 'а'
  if (sign === 'Ы' || sign === 'ы') return front ? 'і' : 'ы'
  if (sign === 'Е') return 'е'
  if (sign === 'I') return 'і'
  if (sign === 'ғ') return front ? 'г' : 'ғ'
  return sign
}

/** A surname in -ев goes by the vowel before it: Назарбаевтың, Бекеевтің. */
function isFront(word: string): boolean {
  const vowels = [
    ...word
      .toLowerCase()
      .replace(/[ое]в(?=а?$)/u, '')
      .matchAll(/[аәеоөұүуыіиэюя]/gu),
  ]
  const last = vowels.at(-1)?.[0] ?? 'а'
  return /[әеөүіиэ]/.test(last)
}

function soundAt(word: string): Sound {
  const last = word.toLowerCase().at(-1) ?? ''
  if (/[аәеоөұүыіиэюяё]/.test(last)) return 'vowel'
  if (/[руй]/.test(last)) return 'glide'
  if (last === 'л') return 'liquid'
  if (/[мнң]/.test(last)) return 'nasal'
  return /[зж]/.test(last) ? 'buzz' : 'voiceless'
}
