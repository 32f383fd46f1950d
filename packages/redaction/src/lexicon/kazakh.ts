import { caseOfChain, hardened } from '../name/kazakh.ts'
import { spell } from '../name/spelling.ts'

const shortestStem = 3

/** How a word stands on a list: as it is, with suffixes or an ending, or not at all. */
export type Standing = 'itself' | 'inflected' | null

/** Tells how a word stands on this list, in either language; `derive` also knows words made of its words (-лық, -шы). */
export function wordList(
  words: readonly string[],
  { derive }: { derive: boolean } = { derive: false },
): (word: string) => Standing {
  const stems = new Set(words.map(spell))
  return (word) => {
    const spelled = spell(word)
    if (stems.has(spelled)) return 'itself'
    return hasSuffixed(stems, spelled, derive) || hasDeclined(stems, spelled) ? 'inflected' : null
  }
}

// NOTE: suffixes that make a word of another word, as `spell` writes them: -лық -шы -лы -сыз -даш -ша.
const derived = /^(?:[лдт]ик|ш[иы]|[лдт]и|сиз|[лдт]ас|ш[ае]|[гк]и|дег[ие]|даги|л[ае]н|л[ае])/u

function hasSuffixed(stems: ReadonlySet<string>, word: string, derive: boolean): boolean {
  for (let length = word.length - 1; length >= shortestStem; length -= 1) {
    const suffix = word.slice(length)
    if (!stems.has(hardened(word.slice(0, length), suffix))) continue
    if (caseOfChain(suffix) || (derive && caseOfChain(suffix.replace(derived, '')))) return true
  }
  return false
}

const endings =
  /(?:ого|его|омо|емо|ами|ями|ими|ой|еи|ои|ом|ем|им|их|ам|ям|ах|ях|ая|ое|ие|а|о|е|и|ю|я)$/u

function hasDeclined(stems: ReadonlySet<string>, word: string): boolean {
  const stem = word.replace(endings, '')
  if (stem.length < shortestStem) return false
  return ['', 'а', 'и', 'ии', 'я', 'о', 'е'].some((ending) => stems.has(stem + ending))
}
