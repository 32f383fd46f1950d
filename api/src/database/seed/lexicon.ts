import { loadLexicon } from '@esep/redaction/node'

/** The words of both languages that are no names. */
export const lexicon = loadLexicon()
