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
}

const headLength = 2

/** Tells the cues of a word; only the rules that begin like it are asked. */
export function rulesOf(rules: Rules): (word: Written) => Cue {
  const byHead = new Map<string, Rule[]>()
  for (const rule of rules.flatMap(([cue, words]) =>
    words.split(/\s+/).map((one) => ruleOf(cue, one)),
  )) {
    const head = headOf(rule.stem)
    byHead.set(head, [...(byHead.get(head) ?? []), rule])
  }
  return ({ plain, folded }) => {
    let cues = 0
    const head = headOf(folded)
    for (const rule of byHead.get(head) ?? none) {
      if (matches(rule, rule.exact ? plain : folded)) cues |= rule.cue
    }
    const other = headOf(plain)
    if (other === head) return cues
    for (const rule of byHead.get(other) ?? none) {
      if (rule.exact && matches(rule, plain)) cues |= rule.cue
    }
    return cues
  }
}

const none: readonly Rule[] = []

function ruleOf(cue: Cue, words: string): Rule {
  const exact = words.startsWith('=')
  const [stem = '', more = '0'] = words.slice(exact ? 1 : 0).split('~')
  return { stem: exact ? stem : folded(stem), more: Number(more), exact, cue }
}

function headOf(word: string): string {
  return word.slice(0, headLength)
}

function matches({ stem, more }: Rule, word: string): boolean {
  return word.length - stem.length <= more && word.startsWith(stem)
}

const kazakh = /[әғқңөұүһіё]/
const kazakhLetters = /[әғқңөұүһіё]/g
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

/** As it is typed on a keyboard without Kazakh letters. */
export function folded(word: string): string {
  return kazakh.test(word)
    ? word.replace(kazakhLetters, (letter) => russian[letter] ?? letter)
    : word
}
