import { type Known, type Leak, type Lexicon, leaksIn } from '@esep/redaction'
import { excusedBy } from './known.ts'

/** Something of the register in one of the finished texts. */
export interface TextLeak extends Leak {
  /** The key of the text, or `title:` with the appeal's number and the language. */
  readonly key: string
}

/** What of the register the finished texts still hold, by the second matcher; publication waits until there is nothing. */
export function leaksOf(
  finished: ReadonlyMap<string, string>,
  known: Known,
  lexicon: Lexicon,
): TextLeak[] {
  const excused = excusedBy(known)
  return [...finished].flatMap(([key, text]) =>
    leaksIn(text, known.people, { excused, lexicon }).map((leak) => ({ ...leak, key })),
  )
}
