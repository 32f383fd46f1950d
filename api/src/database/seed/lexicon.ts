import type { Lexicon, Reading } from '@esep/redaction'
import { loadLexicon } from '@esep/redaction/node'

/** The words of both languages that are no names, each looked up once: the texts of a demonstration share most of theirs. */
export const lexicon: Lexicon = remembering(loadLexicon())

function remembering(words: Lexicon): Lexicon {
  const readings = new Map<string, Reading>()
  return {
    ...words,
    read(word, language) {
      const key = `${language} ${word}`
      const reading = readings.get(key) ?? words.read(word, language)
      readings.set(key, reading)
      return reading
    },
  }
}
