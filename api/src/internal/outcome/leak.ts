import { type Known, type Leak, type Lexicon, leaksIn } from '@esep/redaction'
import { excusedBy } from './known.ts'

/** Something in one of the finished texts that should not be there. */
export interface TextLeak extends Leak {
  /** The key of the text, or `title:` with the appeal's number and the language. */
  readonly key: string
}

interface Setting {
  readonly lexicon: Lexicon
  /** What is hidden in any of the texts, in the words that stood there. */
  readonly hidden: readonly string[]
}

/** What the second matcher finds in the finished texts; publication waits until there is nothing, or a reviewer accounts for it. */
export function leaksOf(
  finished: ReadonlyMap<string, string>,
  known: Known,
  { lexicon, hidden }: Setting,
): TextLeak[] {
  const excused = excusedBy(known)
  return [...finished].flatMap(([key, text]) =>
    leaksIn(text, known.people, { excused, lexicon, hidden }).map((leak) => ({ ...leak, key })),
  )
}
