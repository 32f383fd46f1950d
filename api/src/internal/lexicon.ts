import type { Lexicon } from '@esep/redaction'
import { loadLexicon } from '@esep/redaction/node'

let loaded: Lexicon | undefined

/** What texts are read with, loaded once a process and no sooner than the first of them: whoever starts is ready before. */
export function lexicon(): Lexicon {
  loaded ??= loadLexicon()
  return loaded
}
