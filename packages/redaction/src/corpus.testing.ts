import { readFileSync } from 'node:fs'
import type { Span } from './span.ts'

/** A file of the corpus. */
export function read(file: string): string {
  return readFileSync(new URL(`../corpus/${file}`, import.meta.url), 'utf8')
}

/** A text, and what of it its marks say. */
export interface Marked {
  readonly text: string
  readonly marks: readonly Pick<Span, 'start' | 'end' | 'type' | 'verdict'>[]
}

const mark = /<([A-Z_]+)(\??) ([^>]+)>/g

/** Reads «<TYPE words>», which must be hidden, and «<TYPE? words>», which must at least be looked at. */
export function marked(line: string): Marked {
  let text = ''
  let at = 0
  const marks = [...line.matchAll(mark)].map(
    ({ 0: all, 1: type, 2: doubt, 3: words = '', index }) => {
      text += line.slice(at, index)
      at = index + all.length
      const start = text.length
      text += words
      const verdict: Span['verdict'] = doubt ? 'review' : 'redact'
      return { start, end: text.length, type: type as Span['type'], verdict }
    },
  )
  return { text: text + line.slice(at), marks }
}
