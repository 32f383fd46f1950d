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
import { addressesIn, liesIn } from './addresses-in.ts'
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
  return { spans, problems: () => [...problems], clear, body, link }

  function clear(field: string, words: Words | null | undefined, mayHold?: readonly SpanType[]) {
    if (!words) return null
    const kk = clearIn('kk', `${field}.kk`, { text: words.kk, mayHold })
    const ru = clearIn('ru', `${field}.ru`, { text: words.ru, mayHold })
    return kk !== null && ru !== null ? { kk, ru } : null
  }

  function clearIn(
    language: Language,
    field: string,
    { text, mayHold = [] }: { text: string; mayHold: readonly SpanType[] | undefined },
  ): ClearedText | null {
    const reading = { ...setting, language }
    const addresses = mayHold.includes('ADDRESS') ? addressesIn(text, reading) : []
    const again = hiddenIn(text, hidden).filter((one) => !isStreet(text, one, addresses))
    const one = clearAtOnce(text, { ...reading, mayHold })
    const free = isFree(field, text, together('spans' in one ? one.spans : [], again))
    return 'cleared' in one && free ? one.cleared : null
  }

  function body(field: string, name: Words | null | undefined) {
    if (!name) return null
    const one = clearBody(name, setting)
    const found = 'spans' in one ? one.spans : { kk: [], ru: [] }
    const kk = isFree(`${field}.kk`, name.kk, together(found.kk, hiddenIn(name.kk, hidden)))
    const ru = isFree(`${field}.ru`, name.ru, together(found.ru, hiddenIn(name.ru, hidden)))
    return 'cleared' in one && kk && ru ? one.cleared : null
  }

  /** Whether there is nothing for which a text is refused; what there is is gathered. */
  function isFree(field: string, text: string, found: readonly Stretch[]): boolean {
    if (found.length === 0) return true
    spans.push(...shown(field, text, found))
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

type Place = Pick<Span, 'start' | 'end'>
type Stretch = Pick<Span, 'start' | 'end' | 'type'>

function hiddenIn(text: string, hidden: readonly HiddenByStaff[]): Stretch[] {
  return hidden.flatMap(({ words, type }) =>
    occurrencesOf(text, words).map(({ start, end }) => ({ start, end, type })),
  )
}

/** Whether a street is called as somebody is who was hidden; that is no home of theirs. */
function isStreet(text: string, one: Stretch, addresses: readonly Place[]): boolean {
  const isHome = one.type === 'ADDRESS' || /\d/.test(text.slice(one.start, one.end))
  return !isHome && liesIn(addresses, one)
}

/** What was found and, where it lies in none of that, what was hidden. */
function together(found: readonly Stretch[], again: readonly Stretch[]): Stretch[] {
  return [...found, ...again.filter((one) => !liesIn(found, one))]
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
