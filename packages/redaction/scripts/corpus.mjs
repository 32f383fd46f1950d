import { readdirSync, readFileSync } from 'node:fs'

const folder = new URL('../corpus/', import.meta.url)
const mark = /<([A-Z_]+)\?? ([^>]+)>/g

/** The marked sentences of this package's corpus as annotated rows. */
export function corpusRows() {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .flatMap((file) =>
      readFileSync(new URL(file, folder), 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '' && !line.startsWith('#'))
        .map((line, at) => rowOf(line, `corpus-${file}-${at}`)),
    )
}

/** What stays begins with its language and a tab; elsewhere the file is named by it. */
function rowOf(line, id) {
  const [, said, rest] = /^(kk|ru)\t([^\t]*)/.exec(line) ?? []
  const lang = said ?? (id.includes('kk') ? 'kk' : 'ru')
  let text = ''
  let at = 0
  const spans = []
  const words = rest ?? line
  for (const { 0: all, 1: type, 2: marked, index } of words.matchAll(mark)) {
    text += words.slice(at, index)
    spans.push({ start: text.length, end: text.length + marked.length, type })
    text += marked
    at = index + all.length
  }
  return { id, text: text + words.slice(at), lang, spans }
}
