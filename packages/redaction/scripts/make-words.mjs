// Makes data/kazakh-words.txt, first-names.txt, word-names.txt and surnames.txt from annotated Kazakh sentences and a table of names:
// node scripts/make-words.mjs [--to FOLDER] names.tsv kk.kaznerd.valid.jsonl speech.jsonl
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { spell } from '../dist/name/spelling.js'
import { isIn, isWord, ordinaryWords, wordsOf } from './corpus-words.mjs'
import { isHeldOut } from './held-out.mjs'
import { readLines } from './jsonl.mjs'

const data = fileURLToPath(new URL('../data/', import.meta.url))
const { values, positionals } = parseArgs({
  options: { to: { type: 'string', default: data } },
  allowPositionals: true,
})
const [names, ...sentences] = positionals
// NOTE: the sources named in data/LICENSES.md; a name that only another has is left out.
const free = new Set(['namsor', 'mimesis', 'russiannames', 'sigpwned'])
const rows = sentences.flatMap(readLines).filter(({ id, lang }) => lang === 'kk' && !isHeldOut(id))

write('kazakh-words.txt', ordinaryWords(rows))
const table = readFileSync(names, 'utf8')
const given = [...namesOf('first'), ...ours('more-first-names.txt')]
const everyday = new Set(ours('kazakh-everyday.txt'))
const isMoreOftenWord = wordTest()
write(
  'first-names.txt',
  given.filter((name) => !isMoreOftenWord(name)),
)
write('word-names.txt', given.filter(isMoreOftenWord))
write(
  'surnames.txt',
  namesOf('surname').filter((name) => !isMoreOftenWord(name)),
)

/** The words of a list that we wrote down ourselves. */
function ours(name) {
  const list = readFileSync(join(data, name), 'utf8')
  return list.trim().split('\n')
}

function namesOf(kind) {
  return table
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'))
    .filter(
      ([, one, , , source]) => one === kind && source.split('/').some((from) => free.has(from)),
    )
    .map(([name]) => name.toLowerCase())
    .filter((name) => /^[\p{Script=Cyrillic}]{3,}$/u.test(name))
}

/** Tells the names that are far more often a word: «бірлік», «сол», «бар». */
function wordTest() {
  const small = new Map()
  const borne = new Map()
  for (const { text, spans } of rows) {
    const people = spans.filter(({ type }) => type === 'PERSON')
    wordsOf(text).forEach((word, index) => {
      const spelled = spell(word.plain)
      if (isIn(people, word)) borne.set(spelled, (borne.get(spelled) ?? 0) + 1)
      else if (isWord(word, index, spans)) small.set(spelled, (small.get(spelled) ?? 0) + 1)
    })
  }
  return (name) => {
    const word = spell(name)
    if (everyday.has(name)) return true
    return (small.get(word) ?? 0) >= 3 && (borne.get(word) ?? 0) * 20 < (small.get(word) ?? 0)
  }
}

function write(name, words) {
  const lines = [...new Set(words)].sort()
  writeFileSync(join(values.to, name), `${lines.join('\n')}\n`)
}
