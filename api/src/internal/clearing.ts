import type { Problem } from '@esep/law'
import {
  type ClearedText,
  clearAtOnce,
  clearBody,
  clearLink,
  type Known,
  type Language,
  nothingKnown,
  occurrencesOf,
  type Span,
  type SpanType,
} from '@esep/redaction'
import type { InternalContext } from './context.ts'
import type { ClearedBilingual } from './meeting/arrangement.ts'
import type { FoundSpan } from './user-error.ts'

/** Clears what staff type for the public at once, and gathers the stretches for which a text or a link is refused. */
export interface Clearing {
  readonly spans: readonly FoundSpan[]
  /** For what the act is refused then; empty where everything passed. */
  problems(): Problem[]
  /** The text where it passes, or null: one stretch that may point to a person refuses it. */
  clear(
    field: string,
    words: Words | null | undefined,
    mayHold?: readonly SpanType[],
  ): ClearedBilingual | null
  /** The name of a state body where it passes, or null: one word of it may also be that of somebody in the register. */
  body(field: string, name: Words | null | undefined): ClearedBilingual | null
  /** The same of a place, which has an address; what stands in the place `before` although it was hidden may stand in this. */
  place(
    field: string,
    words: Words | null | undefined,
    before: Words | null,
  ): ClearedBilingual | null
  /** The link where it leads to nobody and names nobody, or null. */
  link(field: string, link: string | null | undefined): ClearedText | null
}

interface Words {
  readonly kk: string
  readonly ru: string
}

/** Words that staff hid, in whatever text they may stand again. */
export interface HiddenByStaff {
  readonly words: string
  readonly type: SpanType
}

/** Begins the clearing of the texts of one act: `known` are whom and what staff have on record, `hidden` what must not stand again. */
export function clearing(
  { lexicon }: InternalContext,
  known: Partial<Known> = {},
  hidden: readonly HiddenByStaff[] = [],
): Clearing {
  const spans: FoundSpan[] = []
  const problems = new Set<Problem>()
  const setting = { known: { ...nothingKnown, ...known }, lexicon }
  return { spans, problems: () => [...problems], clear, body, place, link }

  function clear(
    field: string,
    words: Words | null | undefined,
    mayHold: readonly SpanType[] = [],
  ) {
    return words ? clearInBoth(field, words, { mayHold, hidden }) : null
  }

  function place(field: string, words: Words | null | undefined, before: Words | null) {
    const refused = hidden.filter((one) => !before || !standsIn(before, one))
    return words ? clearInBoth(field, words, { mayHold: ['ADDRESS'], hidden: refused }) : null
  }

  function clearInBoth(field: string, words: Words, asked: Asked) {
    const kk = clearIn('kk', `${field}.kk`, { text: words.kk, ...asked })
    const ru = clearIn('ru', `${field}.ru`, { text: words.ru, ...asked })
    return kk !== null && ru !== null ? { kk, ru } : null
  }

  function clearIn(
    language: Language,
    field: string,
    { text, mayHold, hidden: refused }: Asked & { readonly text: string },
  ): ClearedText | null {
    const one = clearAtOnce(text, { ...setting, mayHold, language })
    const free = isFree(field, { text, refused }, 'spans' in one ? one.spans : [])
    return 'cleared' in one && free ? one.cleared : null
  }

  function body(field: string, name: Words | null | undefined) {
    if (!name) return null
    const one = clearBody(name, setting)
    const found = 'spans' in one ? one.spans : { kk: [], ru: [] }
    const kk = isFree(`${field}.kk`, { text: name.kk, refused: hidden }, found.kk)
    const ru = isFree(`${field}.ru`, { text: name.ru, refused: hidden }, found.ru)
    return 'cleared' in one && kk && ru ? one.cleared : null
  }

  /** Whether nothing was found in a text and nothing that is refused stands in it; what does is gathered. */
  function isFree(field: string, { text, refused }: Read, found: readonly Stretch[]): boolean {
    const all = [...found, ...apartFrom(found, hiddenIn(text, refused))]
    if (all.length === 0) return true
    spans.push(...shown(field, text, all))
    problems.add('PERSONAL_DATA_FOUND')
    return false
  }

  function link(field: string, address: string | null | undefined): ClearedText | null {
    if (!address) return null
    const one = clearLink(address, { ...setting, hidden: hidden.map(({ words }) => words) })
    if ('cleared' in one) return one.cleared
    spans.push(...shown(field, address, one.spans))
    problems.add('PERSONAL_DATA_IN_LINK')
    return null
  }
}

interface Asked {
  /** Kinds of data that the text is there to hold. */
  readonly mayHold: readonly SpanType[]
  readonly hidden: readonly HiddenByStaff[]
}

interface Read {
  readonly text: string
  /** What must not stand in it again. */
  readonly refused: readonly HiddenByStaff[]
}

function standsIn({ kk, ru }: Words, { words }: HiddenByStaff): boolean {
  return [kk, ru].some((text) => occurrencesOf(text, words).length > 0)
}

type Stretch = Pick<Span, 'start' | 'end' | 'type'>

function hiddenIn(text: string, hidden: readonly HiddenByStaff[]): Stretch[] {
  return hidden.flatMap(({ words, type }) =>
    occurrencesOf(text, words).map(({ start, end }) => ({ start, end, type })),
  )
}

/** Those that lie in none of the others. */
function apartFrom(others: readonly Stretch[], stretches: readonly Stretch[]): Stretch[] {
  return stretches.filter(
    ({ start, end }) => !others.some((other) => other.start <= start && end <= other.end),
  )
}

function shown(field: string, text: string, spans: readonly Stretch[]): FoundSpan[] {
  return spans.map(({ start, end, type }) => ({
    field,
    start,
    end,
    type,
    text: text.slice(start, end),
  }))
}
