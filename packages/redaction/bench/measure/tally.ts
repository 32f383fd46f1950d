import { type Lexicon, redact, type Span } from '@esep/redaction'
import type { Row } from '../row.ts'
import { bareOf, inContext, isWithin, meets, wordsOf } from './cover.ts'

/** Something that should have been found and was not, or was hidden and should have stayed. */
export interface Miss {
  readonly id: string
  readonly kind: string
  readonly words: string
}

/** What was counted over the rows of a set. */
export interface Tally {
  rows: number
  entities: number
  /** Entities of which every letter and digit lies in some span. */
  covered: number
  /** The same by spans that are hidden without a look. */
  hidden: number
  /** Words of entities, and those of them that are hidden without a look. */
  tokens: number
  tokensHidden: number
  words: number
  /** Words in a span of either verdict. */
  flagged: number
  /** Words that are hidden without a look, and those of them that are no part of an entity. */
  wordsHidden: number
  wordsHiddenNeedlessly: number
  /** Rows with such a word. */
  rowsHiddenNeedlessly: number
  readonly missed: Miss[]
  readonly needless: Miss[]
}

/** Lets the engine read every row of a set, and counts. */
export function tallyOf(
  rows: readonly Row[],
  { lexicon, onRow }: { lexicon: Lexicon; onRow: (done: number) => void },
): Tally {
  const tally = emptyTally()
  rows.forEach((row, index) => {
    const spans = redact(row.text, { language: row.language, known: row.known, lexicon })
    countEntities(tally, row, spans)
    countWords(tally, row, spans)
    onRow(index + 1)
  })
  return tally
}

function emptyTally(): Tally {
  return {
    rows: 0,
    entities: 0,
    covered: 0,
    hidden: 0,
    tokens: 0,
    tokensHidden: 0,
    words: 0,
    flagged: 0,
    wordsHidden: 0,
    wordsHiddenNeedlessly: 0,
    rowsHiddenNeedlessly: 0,
    missed: [],
    needless: [],
  }
}

function countEntities(tally: Tally, row: Row, spans: readonly Span[]): void {
  const hidden = spans.filter(({ verdict }) => verdict === 'redact')
  tally.rows += 1
  for (const mark of row.marks) {
    tally.entities += 1
    if (bareOf(row.text, mark, hidden) === null) tally.hidden += 1
    if (bareOf(row.text, mark, spans) === null) tally.covered += 1
    else tally.missed.push({ id: row.id, kind: mark.kind, words: inContext(row, mark) })
  }
}

function countWords(tally: Tally, row: Row, spans: readonly Span[]): void {
  const hidden = spans.filter(({ verdict }) => verdict === 'redact')
  const needless = new Set<Span>()
  for (const word of wordsOf(row.text)) {
    const isWanted = meets(word, row.marks)
    tally.words += 1
    if (meets(word, spans)) tally.flagged += 1
    if (isWanted) tally.tokens += 1
    if (isWanted && isWithin(word, hidden)) tally.tokensHidden += 1
    if (!meets(word, hidden)) continue
    tally.wordsHidden += 1
    if (isWanted) continue
    tally.wordsHiddenNeedlessly += 1
    for (const span of hidden) if (meets(word, [span])) needless.add(span)
  }
  if (needless.size > 0) tally.rowsHiddenNeedlessly += 1
  for (const span of needless) {
    tally.needless.push({ id: row.id, kind: span.type, words: inContext(row, span) })
  }
}
