import { readFileSync } from 'node:fs'

const folder = new URL('../corpus/', import.meta.url)
const files = { kk: ['kk.txt', 'spoken.kk.txt'], ru: ['ru.txt', 'spoken.ru.txt'] }
const mark = /<([A-Z_]+)\?? ([^>]+)>/g

/** The sentences of this package's corpus in which every name is marked, as annotated rows. */
export function corpusRows() {
  return Object.entries(files).flatMap(([lang, names]) =>
    names.flatMap((name) =>
      readFileSync(new URL(name, folder), 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '' && !line.startsWith('#'))
        .map((line, at) => ({ id: `corpus-${name}-${at}`, lang, ...withoutMarks(line) })),
    ),
  )
}

function withoutMarks(line) {
  let text = ''
  let at = 0
  const spans = []
  for (const { 0: all, 1: type, 2: marked, index } of line.matchAll(mark)) {
    text += line.slice(at, index)
    spans.push({ start: text.length, end: text.length + marked.length, type })
    text += marked
    at = index + all.length
  }
  return { text: text + line.slice(at), spans }
}
