import { firstLettersOf } from './letters.ts'
import { caseOfNameChain } from './suffix.ts'

/** One part of a person's name in lower case. */
export interface Part {
  readonly name: string
  readonly kind: PartKind
}

/** What a part of a name is; of a double surname both halves are the surname. */
export type PartKind = 'surname' | 'given' | 'patronymic'

const patronymic = /^(.{2,}?)(?:ұлы|улы|уғлы|оглы|қызы|кызы|[оеё]вич|[оеё]вна|ич|инична)$/u
const latinPatronymic =
  /^(.{2,}?)(?:uly|ūly|uli|ogly|qyzy|kyzy|qyzi|kyzi|[oe]vich|[oe]vna|ovitch)$/u
const particle = /^(?:ұлы|улы|ұғлы|оглы|қызы|кызы|uly|ūly|qyzy|kyzy|ogly|ибн|бин|фон)$/u
const surname =
  /..(?:[оеё]в|[иы]н|[оеё]ва|[иы]на|[сц]кий|[сц]кая|ко|ых|[oe]va?|ina?|sk(?:iy|aya))$/u

/** Whether a lower-case word ends like a surname. */
export function isLikeSurname(word: string): boolean {
  return surname.test(word)
}

const surnameForm =
  /..(?:[оеё]в|[иы]н)(?:а|у|ой|ым|е|ы|ых)?(?:[ндт][ыіи][нң]?|[ғгқк][аәе]|[дтн][аәе]н?|[мбп]ен)?$/u

/** Whether a lower-case word ends like a surname of Russian making in any case of either language: «садвакасовой», «оразбаеваның». */
export function isSurnameForm(word: string): boolean {
  return word.length >= shortestSurname && surnameForm.test(word)
}

const shortestSurname = 6

/** Whether a word of a name is no part of it: an initial, or a particle alone. */
export function isNoPart(word: string): boolean {
  // NOTE: Ю is a surname.
  return (word.length === 1 && word !== 'ю') || particle.test(word)
}

/** The father’s name in a patronymic; null in what is none. */
export function fatherOf(part: string): string | null {
  return (patronymic.exec(part) ?? latinPatronymic.exec(part))?.[1] ?? null
}

/** Whether a lower-case word has the ending of a patronymic in either language. */
export function isPatronymic(word: string): boolean {
  return word.length > 5 && patronymicForm.test(word.slice(-longestPatronymicEnd))
}

// NOTE: «қызының», «евнаның»; what stands before it need not be looked through.
const longestPatronymicEnd = 8

const patronymicForm =
  /(?:(?:[оеё]вич|ыч)(?:а|у|ем|е|т[іи][ңн]|к[ае]|т[іи]|те|тен|пен)?|[оеё]вн(?:а|ы|е|у|ой|ою|а(?:ны[ңн]|[ғг]а|ны|да|дан|мен))|(?:ұлы|улы|қызы|кызы)(?:н|на|ның|нің|нда|нан|мен)?)$/u

/** Whether the word belongs to a name without being one (ұлы, кызы, оглы), with suffixes or without. */
export function isParticle(word: string): boolean {
  const head = particleForm.exec(word)?.[0]
  if (!head) return false
  return caseOfNameChain(firstLettersOf(word.slice(head.length))) !== null
}

const particleForm =
  /^(?:ұлы|улы|ұғлы|оглы|оғлы|оглу|оғлу|қызы|кызы|гызы|қизи|кизи|uly|ūly|qyzy|kyzy|qizi|kizi|ogly|oglu|oğl[uı]|ибн|бин|фон)/u
