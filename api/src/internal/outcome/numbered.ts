import { freeNumber, type SpanType, type WordsToHide } from '@esep/redaction'

type Wanted = Pick<WordsToHide, 'words' | 'type'>

/** Words that are to be hidden, each under a number that nothing of its kind has yet in the texts. */
export function numbered(wanted: readonly Wanted[], texts: readonly string[]): WordsToHide[] {
  const taken = new Map<SpanType, number>()
  return wanted.map(({ words, type }) => {
    const number = taken.get(type) ?? freeNumber(texts, type)
    taken.set(type, number + 1)
    return { words, type, number }
  })
}
