import { type Follows, isKazakhChain, isRussianCase } from './ending.ts'
import { heard } from './hear.ts'

/** What every form of a part of a name begins with, and what may follow it. */
export interface Stem {
  readonly sound: string
  readonly follows: Follows
  /** A name so short that its doubled letter tells it from a common word: Анна is not «ана». */
  readonly isDoubled: boolean
}

const patronymic =
  /^(.{2,}?)(?:[оеё]вич|ич|ыч|ұлы|улы|оглы|угли|uly|ovich|evich|(қызы|кызы|кизи|qyzy|kyzy|гызы|[оеё]вна|инична|ична|ovna|evna))$/iu
const particle = /^(?:ұлы|улы|оглы|угли|қызы|кызы|кизи|гызы|uly|qyzy|kyzy)$/iu
const ownParticle = /\s+(?=(?:ұлы|улы|оглы|қызы|кызы|uly|qyzy|kyzy)(?:\s|$))/giu

/** The parts of a name, each as the stems by which it may be heard. */
export function stemsOf(name: string): Stem[][] {
  return partsOf(name).map((part) => unique([...stemsOfWord(part), ...ofFather(part)]))
}

const shortestCut = { russian: 4, kazakh: 5 } as const
const longestCut = { russian: 3, kazakh: 7 } as const

/** The stems of a word that is itself in some case: of «Ахметову», «Серіктің», «Розыбакиева» too. */
export function stemsOfForm(word: string): Stem[] {
  const bare = heard(word).flatMap((sound) => withoutEnding(sound))
  return unique([...stemsOfWord(word), ...bare.map((sound) => stem(word, sound, 'any'))])
}

function withoutEnding(sound: string): string[] {
  return Array.from(sound, (_, at) => at)
    .filter((at) => isCut(sound.slice(at), at))
    .map((at) => sound.slice(0, at))
}

function isCut(rest: string, at: number): boolean {
  const [isRussian, isKazakh] = [isRussianCase(rest), isKazakhChain(rest)]
  return (
    (isRussian && at >= shortestCut.russian && rest.length <= longestCut.russian) ||
    (isKazakh && at >= shortestCut.kazakh && rest.length <= longestCut.kazakh)
  )
}

function stemsOfWord(word: string): Stem[] {
  return spelled(word).flatMap(declined)
}

/** The words of a name of which each alone points to its bearer. */
export function partsOf(name: string): string[] {
  return name
    .replace(ownParticle, '')
    .split(/[^\p{L}\p{M}'’ʼ]+/u)
    .filter((part) => part.length > 1 && !particle.test(part))
}

function ofFather(part: string): Stem[] {
  const found = patronymic.exec(part)
  const father = found?.[1]
  if (!found || !father) return []

  const cut = father.replace(/[йаеьи]$/iu, '')
  const ends = found[2] ? ['қызы', 'овна', 'евна'] : ['ұлы', 'ович', 'евич', 'ич', 'оглы']
  return ends
    .flatMap((end) => [father, cut].flatMap((stem) => spelled(stem + end)))
    .flatMap(declined)
}

// NOTE: what other people write for a letter of the register: Төлеген is Тулеген and Толеген, Бақыт is Бахыт.
const heardOtherwise: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ө/iu, ['у', 'е']],
  [/ұ/iu, ['о']],
  [/қ/iu, ['х']],
  [/һ/iu, ['г', '']],
  [/ә/iu, ['е', 'я']],
  [/ң/iu, ['нг']],
  [/ғ/iu, ['х']],
  [/ё/iu, ['о']],
  [/ь(?=[её])/iu, ['и']],
  [/кс/iu, ['х']],
  [/(?<=[үұ]\p{L})[іы]/iu, ['у']],
  [/^я/iu, ['жа']],
  [/^ю/iu, ['жу']],
  [/[аә]у(?=[лдрж])/iu, ['ав']],
]

/** A word in its own and in some other people's spelling. */
function spelled(word: string): string[] {
  const others = heardOtherwise.flatMap(([letter, instead]) =>
    instead.flatMap((other) => (letter.test(word) ? [word.replace(letter, other)] : [])),
  )
  return [word, ...others]
}

function declined(word: string): Stem[] {
  return heard(word).flatMap((sound) => [
    stem(word, sound, 'any'),
    ...cutOf(sound).map((cut) => stem(word, cut, 'declined')),
    ...changedOf(word, sound).map((changed) => stem(word, changed, 'vowel')),
  ])
}

const doubled = /(\p{L})\1/iu
const shortDouble = 4

function stem(word: string, sound: string, follows: Follows): Stem {
  return {
    sound,
    follows,
    isDoubled: sound.length < shortDouble && doubled.test(word),
  }
}

/** Whether a word with a stem is written with the doubled letter that the stem needs. */
export function hasDouble({ isDoubled }: Stem, word: string): boolean {
  return !isDoubled || doubled.test(word)
}

/** Анна, Мирская, Наталья: in Russian the last vowel gives way. */
function cutOf(sound: string): string[] {
  return [/(?:aia|oi|[aei])$/, /(?<=[a-z]{4})ia$/]
    .map((last) => sound.replace(last, ''))
    .filter((cut) => cut !== sound && cut.length > 1)
}

const voiced: Readonly<Record<string, string>> = { k: 'g', p: 'b' }

/** Серігі, Павла, Цоем: what changes before a vowel. */
function changedOf(word: string, sound: string): string[] {
  const last = sound.at(-1) ?? ''
  const soft = voiced[last]
  const stems = soft === undefined ? [] : [sound.slice(0, -1) + soft]
  if (/(?:[бвгджзклмнпрстфхчшщ]е[лц]|[ое]к|лев)$/iu.test(word)) stems.push(withoutLastVowel(sound))
  if (/[aeou]i$/.test(sound)) stems.push(sound.slice(0, -1))
  return [...stems, ...fleeting.flatMap(([last, short]) => heardAs(word, last, short))]
}

// NOTE: Заяц is Зайца, Воробей Воробья, Камень Камня, Ноготь Ногтя, Ковёр Ковра.
const fleeting: readonly (readonly [RegExp, string])[] = [
  [/(?<=[аеёиоуыэюя])[ея]ц$/iu, 'йц'],
  [/(?<=[бвгджзклмнпрстфхцчшщ])ей$/iu, 'ьй'],
  [/(?<=[бвгджзклмнпрстфхцчшщ])ень$/iu, 'н'],
  [/(?<=[бвгджзклмнпрстфхцчшщ])оть$/iu, 'т'],
  [/ё(?=[лр]$)|(?<=^(?:кост|ков|шат|боб))е(?=р$)/iu, ''],
]

function heardAs(word: string, last: RegExp, short: string): string[] {
  return last.test(word) ? heard(word.replace(last, short)) : []
}

function withoutLastVowel(sound: string): string {
  return sound.replace(/[eo](?=[a-z]{1,2}$)/, '')
}

function unique(stems: readonly Stem[]): Stem[] {
  const known = new Map(stems.map((stem) => [`${stem.sound} ${stem.follows}`, stem]))
  return [...known.values()].filter(({ sound }) => sound.length > 1)
}
