import { nothingKnown } from '@esep/redaction'
import { linesOf } from '../data.ts'
import type { Row } from '../row.ts'

interface Sentence {
  readonly id: string
  readonly text: string
  readonly lang: Row['language']
  readonly spans: readonly { readonly start: number; readonly end: number }[]
}

/** The sentences of an annotated set that are kept for measuring; nothing is known of their people. */
export function publishedRows(file: string): Row[] {
  return sentencesOf(file).map(rowOf)
}

/** The same sentences, those of one text joined as they follow each other there. */
export function publishedDocuments(file: string): Row[] {
  const texts = Map.groupBy(sentencesOf(file), ({ id }) => id.replace(/-\d+$/u, ''))
  return [...texts].map(([id, sentences]) => rowOf(joinedSentences(id, sentences)))
}

function sentencesOf(file: string): Sentence[] {
  return linesOf(file).map((line): Sentence => JSON.parse(line))
}

function joinedSentences(id: string, sentences: readonly Sentence[]): Sentence {
  let text = ''
  const spans = sentences.flatMap((one) => {
    const at = text.length
    text += `${one.text}\n`
    return one.spans.map(({ start, end }) => ({ start: start + at, end: end + at }))
  })
  return { id, text, lang: sentences[0]?.lang ?? 'ru', spans }
}

function rowOf({ id, text, lang, spans }: Sentence): Row {
  const marks = spans.map(
    ({ start, end }) => ({ start, end, type: 'PERSON', kind: 'person' }) as const,
  )
  return { id, text, language: lang, known: nothingKnown, marks }
}
