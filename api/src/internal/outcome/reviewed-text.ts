import { isBefore } from '@esep/law'
import {
  type Decisions,
  type Known,
  keyOf,
  type Lexicon,
  newIn,
  occurrencesOf,
  openSpans,
  redact,
  type Span,
  type Stretch,
  spanOfReviewer,
} from '@esep/redaction'
import type { FoundSpan } from '../user-error.ts'
import { hashOf, type KeptDecision, type Standing, type Step, standingOn } from './standing.ts'
import type { OutcomeText } from './text.ts'
import {
  hiddenEverywhere,
  keyOfEverywhere,
  standsAgainIn,
  type WordsEverywhere,
} from './words-everywhere.ts'

/** A text with its spans and what was decided on them. */
export interface ReviewedText extends OutcomeText {
  readonly hash: string
  /** Those of the engine and, where they are none of these, those of the reviewer. */
  readonly spans: readonly Span[]
  readonly decisions: Decisions
}

/** A reviewed text with who decided, and with what is new in it. */
export interface ReadText extends ReviewedText {
  /** Under the key of its span. */
  readonly standing: ReadonlyMap<string, Step & Pick<Standing, 'carried'>>
  /** Where words stand that were hidden everywhere and of which a reviewer said why they may stand again. */
  readonly standsAgain: readonly Stretch[]
  /** What was not in the text when it was last published. */
  readonly fresh: readonly Stretch[]
}

interface Setting {
  readonly known: Known
  readonly lexicon: Lexicon
  readonly decided: readonly KeptDecision[]
  readonly everywhere: readonly WordsEverywhere[]
  /** The earlier versions of each text, the first first. */
  readonly earlier: ReadonlyMap<string, readonly string[]>
  /** Each text as it was written when it was last published, as far as it was. */
  readonly published: ReadonlyMap<string, string>
}

/** Reads texts by what is known of their meeting, with every decision that still counts. */
export function readTexts(texts: readonly OutcomeText[], setting: Setting): ReadText[] {
  return texts.map((text) => read(text, setting))
}

/** On how many passages of these texts nobody has decided yet. */
export function undecidedIn(texts: readonly ReviewedText[]): number {
  return undecidedSpans(texts).length
}

/** The passages of these texts on which nobody has decided yet, each with the key of its text. */
export function undecidedSpans(texts: readonly ReviewedText[]): FoundSpan[] {
  return texts.flatMap(({ key, text, spans, decisions }) =>
    openSpans(spans, decisions).map(({ start, end, type }) => ({
      ...{ field: key, start, end, type },
      text: text.slice(start, end),
    })),
  )
}

function read(text: OutcomeText, setting: Setting): ReadText {
  const { known, lexicon, decided, everywhere, published } = setting
  const earlier = setting.earlier.get(text.key) ?? []
  const found = redact(text.text, { language: text.language, known, lexicon })
  const explicit = standingOn({ ...text, earlier }, decided)
  const words = hiddenEverywhere(everywhere).flatMap((one) => spansOf(text.text, one))
  const standing = new Map<string, Step & Pick<Standing, 'carried'>>()
  for (const { span, row } of words) standing.set(keyOf(span), { ...row, carried: false })
  for (const one of explicit) {
    const before = standing.get(keyOf(one))
    if (!before || !isBefore(one.at, before.at)) standing.set(keyOf(one), one)
  }
  const left = explicit.filter(({ own, decision }) => own || decision === 'hide')
  const ours = left.map((one) => spanOfReviewer(text.text, one))
  const spans = unlike([...found, ...words.map(({ span }) => span), ...ours])
  return {
    ...text,
    hash: hashOf(text.text),
    spans: spans.sort((one, other) => one.start - other.start),
    decisions: Object.fromEntries([...standing].map(([key, { decision }]) => [key, decision])),
    standing,
    standsAgain: standsAgainIn(text.text, everywhere),
    fresh: freshIn(text.text, published.get(text.key)),
  }
}

interface Word {
  readonly span: Span
  readonly row: Step
}

function spansOf(text: string, row: WordsEverywhere): Word[] {
  const person = keyOfEverywhere(row)
  return occurrencesOf(text, row.words).map((where) => ({
    span: { ...spanOfReviewer(text, { ...where, type: row.type }), person },
    row,
  }))
}

/** The first of the spans that have the same key. */
function unlike(spans: readonly Span[]): Span[] {
  const seen = new Map<string, Span>()
  for (const span of spans) if (!seen.has(keyOf(span))) seen.set(keyOf(span), span)
  return [...seen.values()]
}

function freshIn(after: string, before: string | undefined): Stretch[] {
  return before === undefined ? [{ start: 0, end: after.length }] : newIn({ before, after })
}
