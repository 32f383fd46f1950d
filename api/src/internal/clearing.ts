import {
  clearAtOnce,
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

/** Clears what staff type for the public at once, and gathers the stretches for which a text is refused. */
export interface Clearing {
  readonly spans: readonly FoundSpan[]
  /** The text where it passes, or null: one stretch that may point to a person refuses it. */
  clear(
    field: string,
    words: Words | null | undefined,
    mayHold?: readonly SpanType[],
  ): ClearedBilingual | null
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
  const found: FoundSpan[] = []
  const setting = { known: { ...nothingKnown, ...known }, lexicon }

  return {
    spans: found,
    clear(field, words, mayHold = []) {
      if (!words) return null
      const clearIn = (language: Language) => {
        const text = words[language]
        const again = hiddenIn(text, hidden)
        const one = clearAtOnce(text, { ...setting, mayHold, language })
        const spans = 'spans' in one ? [...one.spans, ...apartFrom(one.spans, again)] : again
        found.push(...shown(`${field}.${language}`, text, spans))
        return 'spans' in one || again.length > 0 ? null : one.cleared
      }
      const [kk, ru] = [clearIn('kk'), clearIn('ru')]
      return kk !== null && ru !== null ? { kk, ru } : null
    },
  }
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
