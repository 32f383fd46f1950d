import { type Trie, trieOf } from '../lexicon/trie.ts'

/** A set of bits, each of which a word may tell. */
export type Cue = number

/** Words for one cue, parted by spaces: `ул` the word itself, `улиц~3` with up to three more letters, `=ұл` letter for letter. */
export type Rules = readonly (readonly [cue: Cue, words: string])[]

/** A word in lower case, and as it is typed without Kazakh letters. */
export interface Written {
  readonly plain: string
  readonly folded: string
}

interface Rule {
  readonly stem: string
  /** How many letters may follow. */
  readonly more: number
  /** Kazakh letters are told from those that are typed for them. */
  readonly exact: boolean
  readonly cue: Cue
  /** Of which of the lists it is. */
  readonly list: number
}

/** Tells the cues of a word by each of some lists of rules; only those that begin like it are asked. */
export function rulesOf(lists: readonly Rules[]): (word: Written) => Cue[] {
  const rules = lists.flatMap(rulesIn)
  const folding = byStem(rules.filter(({ exact }) => !exact))
  const exact = byStem(rules.filter((rule) => rule.exact))
  return ({ plain, folded }) => {
    const cues = lists.map(() => 0)
    tell(folding, folded, cues)
    tell(exact, plain, cues)
    return cues
  }
}

/** The rules of each stem, and the stems with the places of their rules, from 1 on. */
interface ByStem {
  readonly stems: Trie
  readonly rules: readonly (readonly Rule[])[]
}

function byStem(rules: readonly Rule[]): ByStem {
  const groups = [...Map.groupBy(rules, ({ stem }) => stem)]
  const listed = groups.map(([letters], at) => ({
    letters,
    bits: at + 1,
    stemBits: 0,
  }))
  return { stems: trieOf(listed), rules: groups.map(([, group]) => group) }
}

function rulesIn(rules: Rules, list: number): Rule[] {
  return rules.flatMap(([cue, words]) =>
    words.split(/\s+/).map((one) => ({ ...ruleOf(cue, one), list })),
  )
}

function ruleOf(cue: Cue, words: string): Omit<Rule, 'list'> {
  const exact = words.startsWith('=')
  const [stem = '', more = '0'] = words.slice(exact ? 1 : 0).split('~')
  return { stem: exact ? stem : folded(stem), more: Number(more), exact, cue }
}

function tell({ stems, rules }: ByStem, word: string, cues: Cue[]): void {
  let node = 0
  for (let at = 0; at < word.length; at += 1) {
    node = stems.next(node, word.charCodeAt(at))
    if (node === 0) return
    const group = stems.bitsAt(node)
    const left = word.length - at - 1
    // NOTE: a stem of one letter is a word of its own, whatever may follow others.
    if (group === 0 || (at === 0 && left > 0)) continue
    for (const { more, list, cue } of rules[group - 1] ?? none) {
      if (left <= more) cues[list] = (cues[list] ?? 0) | cue
    }
  }
}

const none: readonly Rule[] = []

const russian: Readonly<Record<string, string>> = {
  ә: 'а',
  ғ: 'г',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  і: 'и',
  ё: 'е',
}

const behindKazakh = 0x500
const typed = Array.from({ length: behindKazakh }, (_, unit) => russian[String.fromCharCode(unit)])

/** As it is typed on a keyboard without Kazakh letters. */
export function folded(word: string): string {
  for (let at = 0; at < word.length; at += 1) {
    if (typed[word.charCodeAt(at)] !== undefined) return foldedFrom(word, at)
  }
  return word
}

function foldedFrom(word: string, from: number): string {
  let letters = word.slice(0, from)
  for (let at = from; at < word.length; at += 1) {
    letters += typed[word.charCodeAt(at)] ?? word.charAt(at)
  }
  return letters
}
