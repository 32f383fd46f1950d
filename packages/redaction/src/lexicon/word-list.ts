import { isChain } from '../name/kazakh.ts'
import { spell } from '../name/spelling.ts'
import { type Listed, type Trie, trieOf } from './trie.ts'
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
  /** Its words have no endings but those that are written down, and no Kazakh suffixes but those of a case: «Огай» is not of Огайо, nor «Критай» of Крит. */
  readonly inCasesAlone?: boolean
}

/** How the words of some lists are compared. */
export interface Comparison {
  readonly written: (word: string) => string
  /** A shorter stem with a suffix is by chance: «ИНН» and «Инна», «бог» and «Богдан». */
  readonly shortestStem: number
}

interface Stems {
  /** The words, and what is left of them without a Russian ending with the bits of their forms. */
  readonly words: Trie
  readonly shortestStem: number
  readonly formOf: (bits: number) => number
  readonly derived: number
  readonly conjugated: number
  readonly inCasesAlone: number
}

/** Tells how a word stands on all of these lists, in either language. */
export function wordLists(
  lists: readonly WordList[],
  { written, shortestStem }: Comparison,
): (letters: string) => number {
  const listed = lists.flatMap((list) =>
    list.words.flatMap((word) => listedAs(written(word), list, shortestStem)),
  )
  const stems = {
    ...{ words: trieOf(listed), shortestStem },
    formOf: formsOf(lists),
    derived: bitsOf(lists.filter(({ derives }) => derives)),
    conjugated: bitsOf(lists.filter(({ conjugates }) => conjugates)),
    inCasesAlone: bitsOf(lists.filter((list) => list.inCasesAlone)),
  }
  return (letters) => standing(stems, letters)
}

/** A word and the stems to which it may be cut; one in foreign letters has no Kazakh suffixes. */
function listedAs(
  letters: string,
  { itself, inflected, inCasesAlone }: WordList,
  shortestStem: number,
): Listed[] {
  if (inCasesAlone) return [{ letters, bits: itself, stemBits: 0 }]
  const cut = withoutEnding(letters)
    .filter((stem) => stem.length >= shortestStem)
    .map((stem) => ({ letters: stem, bits: 0, stemBits: inflected }))
  return isOfBoth.test(letters) ? [{ letters, bits: itself, stemBits: 0 }, ...cut] : cut
}

const isOfBoth = /^[а-яёәғқңөұүһії-]*$/

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
  const cut = word.length - endingLength(word)
  let known = 0
  let node = 0
  for (let at = 0; at < word.length; at += 1) {
    const letter = word.charCodeAt(at)
    const was = at + 1 >= shortestStem ? hardened(letter) : 0
    if (was !== 0) known |= softened(stems, words.bitsAt(words.next(node, was)), word.slice(at + 1))
    node = words.next(node, letter)
    if (node === 0) return known
    if (at + 1 === cut && cut >= shortestStem) known |= words.stemBitsAt(node)
    const bits = words.bitsAt(node)
    if (bits === 0) continue
    if (at + 1 === word.length) known |= bits
    else if (at + 1 >= shortestStem) known |= suffixed(stems, bits, word.slice(at + 1))
  }
  return known
}

/** Серік is Серіг before a vowel: what the last letter of a stem was before a suffix softened it. */
function hardened(letter: number): number {
  if (letter === soft.g) return hard.k
  if (letter === soft.gh) return hard.q
  return letter === soft.b ? hard.p : 0
}

const soft = { g: 0x433, gh: 0x493, b: 0x431 } as const
const hard = { k: 0x43a, q: 0x49b, p: 0x43f } as const

function softened(stems: Stems, bits: number, suffix: string): number {
  return bits !== 0 && /^[иіы]/.test(suffix) ? suffixed(stems, bits, suffix) : 0
}

// NOTE: suffixes that make a word of another word, as `spell` writes them: -лық -шы -лы -сыз -даш -ша.
const derivation = /^(?:[лдт]ик|ш[иы]|[лдт]и|сиз|[лдт]ас|ш[ае]|[гк]и|дег[ие]|даги|л[ае]н|л[ае])/u

/** A suffix of a case and nothing else. */
const ofCase = /^(?:[ндт]ин|[гк][ае]|[ндт]и|[дт][ае](?:[гк]и)?|[дтн][ае]н|[мбп]ен)$/u

function suffixed(stems: Stems, listed: number, letters: string): number {
  const { formOf, derived, conjugated, inCasesAlone } = stems
  const suffix = spell(letters)
  const bits =
    (listed & inCasesAlone) === 0 || ofCase.test(suffix) ? listed : listed & ~inCasesAlone
  // NOTE: «Тұлпаржан» is somebody, not a word for a horse.
  if (isChain(suffix)) return formOf(suffix.startsWith('жан') ? bits & ~derived : bits)
  if ((bits & conjugated) !== 0 && isVerbEnding(suffix)) return formOf(bits & conjugated)
  const derives = (bits & derived) !== 0 && isChain(suffix.replace(derivation, ''))
  return derives ? formOf(bits & derived) : 0
}

const longestEnding = 3
const endings = new Set(
  [
    'ого его ому омо оому емо ему ами ями ими ыми',
    'ой ей еи ои ом ем им ым их ых ам ям ах ях ая ое ие ые',
    'а о у е и ы ю я',
  ]
    .flatMap((all) => all.split(' '))
    .map((ending) => letterKey(ending, 0)),
)

/** The letters from this one on, three at most, as one number: a string would be made and hashed for every word. */
function letterKey(word: string, from: number): number {
  let key = 0
  for (let at = from; at < word.length; at += 1) key = (key << 10) | (word.charCodeAt(at) & 0x3ff)
  return key
}

const nominative = /(?:ии|ий|ый|а|и|я|о|е)$/u

/** What a word may be cut to: itself, or without the ending of its nominative. */
function withoutEnding(word: string): string[] {
  const stem = word.replace(nominative, '')
  const short = /и[ий]$/.test(word) ? [word.slice(0, -1)] : []
  return [...new Set([word, stem, ...short])]
}

/** How many letters the ending of a word has. */
function endingLength(word: string): number {
  const { length } = word
  for (let letters = Math.min(longestEnding, length); letters > 0; letters -= 1) {
    if (endings.has(letterKey(word, length - letters))) return letters
  }
  return 0
}
