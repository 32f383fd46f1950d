import { caseOfChain, hardened } from '../name/kazakh.ts'
import { spell } from '../name/spelling.ts'

const shortestStem = 3

/** How a word stands on a list: as it is, with suffixes or an ending, or not at all. */
export type Standing = 'itself' | 'inflected' | null

interface Options {
  /** Knows words made of its words too (-лық, -шы). */
  readonly derive?: boolean
  /** Tells letters apart that people type for one another: «Торгын» is not «тұрғын». */
  readonly exact?: boolean
}

interface List extends Options {
  readonly stems: ReadonlySet<string>
}

/** Tells how a word stands on this list, in either language. */
export function wordList(
  words: readonly string[],
  options: Options = {},
): (word: string) => Standing {
  const written = (word: string) => (options.exact ? word : spell(word))
  const list = { ...options, stems: new Set(words.map(written)) }
  return (word) => {
    const letters = written(word)
    if (list.stems.has(letters)) return 'itself'
    return hasSuffixed(list, letters) || hasDeclined(list, letters) ? 'inflected' : null
  }
}

// NOTE: suffixes that make a word of another word, as `spell` writes them: -лық -шы -лы -сыз -даш -ша.
const derived = /^(?:[лдт]ик|ш[иы]|[лдт]и|сиз|[лдт]ас|ш[ае]|[гк]и|дег[ие]|даги|л[ае]н|л[ае])/u

function hasSuffixed({ stems, derive }: List, word: string): boolean {
  for (let length = word.length - 1; length >= shortestStem; length -= 1) {
    const suffix = spell(word.slice(length))
    const stem = word.slice(0, length)
    if (!stems.has(stem) && !stems.has(hardened(stem, suffix))) continue
    if (caseOfChain(suffix) || (derive && caseOfChain(suffix.replace(derived, '')))) return true
  }
  return false
}

const endings =
  /(?:ого|его|о[му][оу]|е[му][оу]|ами|ями|[иы]ми|ой|ей|еи|ои|ом|ем|[иы]м|[иы]х|ам|ям|ах|ях|ая|ое|[иы]е|а|о|у|е|и|ы|ю|я)$/u

function hasDeclined({ stems }: List, word: string): boolean {
  const stem = word.replace(endings, '')
  if (stem.length < shortestStem) return false
  return ['', 'а', 'и', 'ии', 'ий', 'ый', 'я', 'о', 'е'].some((ending) => stems.has(stem + ending))
}
