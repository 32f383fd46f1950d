import { caseOfChain } from '../name/kazakh.ts'
import { spell } from '../name/spelling.ts'
import { type Trie, trie } from './trie.ts'
import { isVerbEnding } from './verb.ts'

/** A list of words: the bit of one that stands on it as it is, and of one with suffixes or an ending. */
export interface WordList {
  readonly words: readonly string[]
  readonly itself: number
  readonly inflected: number
  /** Knows words made of its words too (-лық, -шы). */
  readonly derives?: boolean
  /** Its words are verbs without an ending. */
  readonly conjugates?: boolean
}

/** How the words of some lists are compared. */
export interface Comparison {
  readonly written: (word: string) => string
  /** A shorter stem with a suffix is by chance: «ИНН» and «Инна», «бог» and «Богдан». */
  readonly shortestStem: number
}

interface Stems {
  readonly words: Trie
  readonly shortestStem: number
  /** What is left of the words without a Russian ending, with the bits of their forms. */
  readonly cut: ReadonlyMap<string, number>
  readonly formOf: (bits: number) => number
  readonly derived: number
  readonly conjugated: number
}

/** Tells how a word stands on all of these lists, in either language. */
export function wordLists(
  lists: readonly WordList[],
  { written, shortestStem }: Comparison,
): (letters: string) => number {
  const words = trie()
  const cut = new Map<string, number>()
  for (const list of lists) {
    for (const word of list.words) {
      const letters = written(word)
      words.add(letters, list.itself)
      for (const stem of withoutEnding(letters)) {
        if (stem.length < shortestStem) continue
        cut.set(stem, (cut.get(stem) ?? 0) | list.inflected)
      }
    }
  }
  const stems = {
    ...{ words, cut, shortestStem },
    formOf: formsOf(lists),
    derived: bitsOf(lists.filter(({ derives }) => derives)),
    conjugated: bitsOf(lists.filter(({ conjugates }) => conjugates)),
  }
  return (letters) => standing(stems, letters) | declined(stems, letters)
}

/** The bits of a form of a word that has these bits. */
function formsOf(lists: readonly WordList[]): (bits: number) => number {
  return (bits) =>
    lists.reduce(
      (form, { itself, inflected }) => ((bits & itself) !== 0 ? form | inflected : form),
      0,
    )
}

function bitsOf(lists: readonly WordList[]): number {
  return lists.reduce((all, { itself }) => all | itself, 0)
}

/** The bits of the word itself and of the stems that it begins with. */
function standing(stems: Stems, word: string): number {
  const { words, shortestStem } = stems
  let known = 0
  let node = 0
  for (let at = 0; at < word.length; at += 1) {
    const letter = word.charCodeAt(at)
    const hard = at + 1 >= shortestStem ? (hardened.get(letter) ?? 0) : 0
    if (hard !== 0)
      known |= softened(stems, words.bitsAt(words.next(node, hard)), word.slice(at + 1))
    node = words.next(node, letter)
    if (node === 0) return known
    const bits = words.bitsAt(node)
    if (bits === 0) continue
    if (at + 1 === word.length) known |= bits
    else if (at + 1 >= shortestStem) known |= suffixed(stems, bits, word.slice(at + 1))
  }
  return known
}

/** Серік is Серіг before a vowel: what the last letter of a stem was before a suffix softened it. */
const hardened = new Map([
  ['г'.charCodeAt(0), 'к'.charCodeAt(0)],
  ['ғ'.charCodeAt(0), 'қ'.charCodeAt(0)],
  ['б'.charCodeAt(0), 'п'.charCodeAt(0)],
])

function softened(stems: Stems, bits: number, suffix: string): number {
  return bits !== 0 && /^[иіы]/.test(suffix) ? suffixed(stems, bits, suffix) : 0
}

// NOTE: suffixes that make a word of another word, as `spell` writes them: -лық -шы -лы -сыз -даш -ша.
const derivation = /^(?:[лдт]ик|ш[иы]|[лдт]и|сиз|[лдт]ас|ш[ае]|[гк]и|дег[ие]|даги|л[ае]н|л[ае])/u

function suffixed({ formOf, derived, conjugated }: Stems, bits: number, letters: string): number {
  const suffix = spell(letters)
  // NOTE: «Тұлпаржан» is somebody, not a word for a horse.
  if (caseOfChain(suffix)) return formOf(suffix.startsWith('жан') ? bits & ~derived : bits)
  if ((bits & conjugated) !== 0 && isVerbEnding(suffix)) return formOf(bits & conjugated)
  const derives = (bits & derived) !== 0 && caseOfChain(suffix.replace(derivation, ''))
  return derives ? formOf(bits & derived) : 0
}

const endings =
  /(?:ого|его|о[му][оу]|е[му][оу]|ами|ями|[иы]ми|ой|ей|еи|ои|ом|ем|[иы]м|[иы]х|ам|ям|ах|ях|ая|ое|[иы]е|а|о|у|е|и|ы|ю|я)$/u
const nominative = /(?:ии|ий|ый|а|и|я|о|е)$/u

/** What a word may be cut to: itself, or without the ending of its nominative. */
function withoutEnding(word: string): string[] {
  const stem = word.replace(nominative, '')
  const short = /и[ий]$/.test(word) ? [word.slice(0, -1)] : []
  return [...new Set([word, stem, ...short])]
}

function declined({ cut, shortestStem }: Stems, word: string): number {
  const stem = word.replace(endings, '')
  return stem.length < shortestStem ? 0 : (cut.get(stem) ?? 0)
}
