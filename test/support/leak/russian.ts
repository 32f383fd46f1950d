import type { Word } from './word.ts'

/** The cases of Russian, by their first letters: nominative, genitive, dative, accusative, instrumental, prepositional. */
export type RussianCase = 'n' | 'g' | 'd' | 'a' | 'i' | 'p'

/** All six. */
export const russianCases: readonly RussianCase[] = ['n', 'g', 'd', 'a', 'i', 'p']

interface Declension {
  readonly of: RegExp
  readonly cut: number
  /** The endings of the five other cases, in their order. */
  readonly endings: readonly [string, string, string, string, string]
}

const adjectives: readonly Declension[] = [
  { of: /ский$/u, cut: 2, endings: ['ого', 'ому', 'ого', 'им', 'ом'] },
  { of: /ская$/u, cut: 2, endings: ['ой', 'ой', 'ую', 'ой', 'ой'] },
]

const surnames: readonly Declension[] = [
  ...adjectives,
  { of: /(?:ов|ев|ин)$/u, cut: 0, endings: ['а', 'у', 'а', 'ым', 'е'] },
  { of: /(?:ова|ева|ина)$/u, cut: 1, endings: ['ой', 'ой', 'у', 'ой', 'ой'] },
]

const nouns: readonly Declension[] = [
  { of: /[гкхжшчщ]а$/u, cut: 1, endings: ['и', 'е', 'у', 'ой', 'е'] },
  { of: /а$/u, cut: 1, endings: ['ы', 'е', 'у', 'ой', 'е'] },
  { of: /ия$/u, cut: 1, endings: ['и', 'и', 'ю', 'ей', 'и'] },
  { of: /я$/u, cut: 1, endings: ['и', 'е', 'ю', 'ей', 'е'] },
]

const men: readonly Declension[] = [
  ...nouns,
  { of: /ий$/u, cut: 1, endings: ['я', 'ю', 'я', 'ем', 'и'] },
  { of: /й$/u, cut: 1, endings: ['я', 'ю', 'я', 'ем', 'е'] },
  { of: /[жшчщ]$/u, cut: 0, endings: ['а', 'у', 'а', 'ем', 'е'] },
  { of: /[бвгдзклмнпрстфх]$/u, cut: 0, endings: ['а', 'у', 'а', 'ом', 'е'] },
]

/** A word of a name in a case of Russian; what Russian does not decline stays as it is. */
export function inRussian({ ru, kind, sex }: Word, grammatical: RussianCase): string {
  if (grammatical === 'n') return ru
  const table = sex === 'male' ? [...(kind === 'surname' ? surnames : []), ...men] : womens(kind)
  const declension = table.find(({ of }) => of.test(ru))
  const ending = declension?.endings[russianCases.indexOf(grammatical) - 1]
  return declension && ending !== undefined
    ? `${ru.slice(0, ru.length - declension.cut)}${ending}`
    : ru
}

/** A woman's surname that ends in a consonant stays as it is, and so does her first name. */
function womens(kind: Word['kind']): readonly Declension[] {
  return kind === 'surname' ? surnames : nouns
}
