import { trieOf } from '../lexicon/trie.ts'

// NOTE: folded as by `folded`; a stem with its number, and how many letters of an ending may follow.
const russian: readonly (readonly [number, string])[] = [
  [0, 'ноль нуль ноля нуля нолей нулей нолик~2'],
  [1, 'один одна одно одного одной одну единиц~2 перв~4'],
  [2, 'два две двух двум двойк~2 вторы~2 второ~2 втора~1 втору~1'],
  [3, 'три трех трем тройк~2 трет~4'],
  [4, 'четыре четырех четверт~4 четверк~2'],
  [5, 'пять пяти пят~3 пятерк~2'],
  [6, 'шесть шести шест~3 шестерк~2'],
  [7, 'семь семи седьм~3 семерк~2'],
  [8, 'восемь восьми восьм~3 восьмерк~2'],
  [9, 'девять девяти девят~3 девятк~2'],
  [10, 'десять десяти десят~3'],
  [11, 'одиннадцат~3'],
  [12, 'двенадцат~3'],
  [13, 'тринадцат~3'],
  [14, 'четырнадцат~3'],
  [15, 'пятнадцат~3'],
  [16, 'шестнадцат~3'],
  [17, 'семнадцат~3'],
  [18, 'восемнадцат~3'],
  [19, 'девятнадцат~3'],
  [20, 'двадцат~3'],
  [30, 'тридцат~3'],
  [40, 'сорок сорока сороков~3'],
  [50, 'пятьдесят пятидесят~3'],
  [60, 'шестьдесят шестидесят~3'],
  [70, 'семьдесят семидесят~3'],
  [80, 'восемьдесят восьмидесят~3'],
  [90, 'девяносто девяноста девяност~3'],
  [100, 'сто ста сотый сотая сотой сотого'],
  [200, 'двести двухсот~3'],
  [300, 'триста трехсот~3'],
  [400, 'четыреста четырехсот~3'],
  [500, 'пятьсот пятисот~3'],
  [600, 'шестьсот шестисот~3'],
  [700, 'семьсот семисот~3'],
  [800, 'восемьсот восьмисот~3'],
  [900, 'девятьсот девятисот~3'],
  [1000, 'тысяч~3 тысячн~3'],
  [2000, 'двухтысячн~3'],
]

const kazakh: readonly (readonly [number, string])[] = [
  [0, 'нол'],
  [1, 'бир'],
  [2, 'еки'],
  [3, 'уш'],
  [4, 'торт'],
  [5, 'бес'],
  [6, 'алты'],
  [7, 'жети'],
  [8, 'сегиз'],
  [9, 'тогыз'],
  [10, 'он'],
  [20, 'жиырма жыйырма'],
  [30, 'отыз'],
  [40, 'кырык кырк'],
  [50, 'елу'],
  [60, 'алпыс'],
  [70, 'жетпис'],
  [80, 'сексен'],
  [90, 'токсан'],
  [100, 'жуз'],
  [1000, 'мын'],
]

const kazakhEnding =
  /^(?:с?[иы]?нш[иы])?(?:[гк][еа]|[дт][еа]н?|[дт][иы]н?|н[иы]н?|[бмп]ен|[дт][еа]г[иы]|си)?$/

/** A number by its stem, and how many letters of a Russian ending may follow. */
interface Stem {
  readonly stem: string
  readonly value: number
  /** Kazakh endings are told by themselves. */
  readonly more: number | null
}

const stems: readonly Stem[] = [
  ...russian.flatMap(([value, words]) =>
    words.split(' ').map((word) => {
      const [stem = '', more = '0'] = word.split('~')
      return { stem, value, more: Number(more) }
    }),
  ),
  ...kazakh.flatMap(([value, words]) =>
    words.split(' ').map((stem) => ({ stem, value, more: null })),
  ),
]
const groups = [...Map.groupBy(stems, ({ stem }) => stem)]
const tree = trieOf(groups.map(([letters], at) => ({ letters, bits: at + 1, stemBits: 0 })))
const none: readonly Stem[] = []

/** The number that a folded word of either language says, also as an ordinal and with endings; -1 for all other words. */
export function numberValue(word: string): number {
  let [inRussian, inKazakh] = [-1, -1]
  let node = 0
  for (let at = 0; at < word.length; at += 1) {
    node = tree.next(node, word.charCodeAt(at))
    if (node === 0) break
    const group = tree.bitsAt(node)
    if (group === 0) continue
    // NOTE: of several stems the longest is meant.
    for (const { value, more } of groups[group - 1]?.[1] ?? none) {
      if (more === null && kazakhEnding.test(word.slice(at + 1))) inKazakh = value
      if (more !== null && word.length - at - 1 <= more) inRussian = value
    }
  }
  return inRussian >= 0 ? inRussian : inKazakh
}

const ordinal =
  /^(?:перв|втор|трет|четверт|пят|шест|седьм|восьм|девят|десят|.+надцат|двадцат|тридцат|сороков|.+десят|девяност|сот)(?:ый|ого|ому|ом|ой|ая|ую|ий|ьего|ьей|ья|ью|ьем)$|^.{2,7}[иы]?нш[иы]/u

/** Whether a folded number word says which one, not how many. */
export function isOrdinal(word: string): boolean {
  return ordinal.test(word)
}

/** What a word says in which several numbers are joined, beside the number that another one says. */
export const severalNumbers = -2

/** «восемь-семьсот-один»: the numbers that a folded word joins; null where it is not of these alone. */
export function numbersIn(word: string): readonly number[] | null {
  if (!word.includes('-')) return null
  const numbers = word.split('-').map(numberValue)
  return numbers.every((number) => number >= 0) ? numbers : null
}
