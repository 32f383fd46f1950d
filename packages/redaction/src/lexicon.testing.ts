import { loadLexicon } from './node.ts'

/** The words that are shipped, loaded once for all the test files of a worker. */
export const lexicon = loadLexicon()
