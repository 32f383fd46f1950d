import { clearAtOnce, type Known, nothingKnown, type Span, type SpanType } from '@esep/redaction'
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

/** Begins the clearing of the texts of one act; `known` are the officers and places that may be named. */
export function clearing({ lexicon }: InternalContext, known: Partial<Known> = {}): Clearing {
  const found: FoundSpan[] = []
  const setting = { known: { ...nothingKnown, ...known }, lexicon }

  return {
    spans: found,
    clear(field, words, mayHold = []) {
      if (!words) return null
      const kk = clearAtOnce(words.kk, { ...setting, mayHold, language: 'kk' })
      const ru = clearAtOnce(words.ru, { ...setting, mayHold, language: 'ru' })
      if ('spans' in kk) found.push(...shown(`${field}.kk`, words.kk, kk.spans))
      if ('spans' in ru) found.push(...shown(`${field}.ru`, words.ru, ru.spans))
      return 'spans' in kk || 'spans' in ru ? null : { kk: kk.cleared, ru: ru.cleared }
    },
  }
}

function shown(field: string, text: string, spans: readonly Span[]): FoundSpan[] {
  return spans.map(({ start, end, type }) => ({
    field,
    start,
    end,
    type,
    text: text.slice(start, end),
  }))
}
