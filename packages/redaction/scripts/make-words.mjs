// Makes data/kazakh-words.txt and data/first-names.txt from annotated Kazakh sentences and a table of names:
// node scripts/make-words.mjs kk.kaznerd.valid.jsonl names.tsv
import { readFileSync, writeFileSync } from 'node:fs'
import { caseOfChain, hardened } from '../src/name/kazakh.ts'
import { spell } from '../src/name/spelling.ts'
import { wordsOf } from '../src/text/words.ts'
import { isHeldOut } from './held-out.mjs'
import { readLines } from './jsonl.mjs'

const [sentences, names] = process.argv.slice(2)
// NOTE: the sources named in data/LICENSES.md; a name that only another has is left out.
const free = new Set(['namsor', 'mimesis', 'russiannames', 'sigpwned'])
const cyrillic = /^[\p{Script=Cyrillic}-]{2,}$/u
const rows = readLines(sentences).filter(({ id }) => !isHeldOut(id))

write('kazakh-words.txt', stems(ordinaryWords()))
const given = firstNames(readFileSync(names, 'utf8'))
const isMoreOftenWord = wordTest()
write(
  'first-names.txt',
  given.filter((name) => !isMoreOftenWord(name)),
)
write('word-names.txt', given.filter(isMoreOftenWord))

/** How often each word stands small and is nobody's name, or begins a sentence outside every span. */
function ordinaryWords() {
  const counts = new Map()
  for (const { text, spans } of rows) {
    wordsOf(text).forEach((word, index) => {
      const { plain, capital } = word
      if (!isWord(word, index, spans) || !cyrillic.test(plain)) return
      counts.set(plain, (counts.get(plain) ?? 0) + (capital ? 1 : 2))
    })
  }
  return new Map([...counts].filter(([, count]) => count > 1))
}

function isWord(word, index, spans) {
  const people = spans.filter(({ type }) => type === 'PERSON')
  return word.capital ? index === 0 && !isIn(spans, word) : !isIn(people, word)
}

function isIn(spans, { start, end }) {
  return spans.some((span) => start < span.end && end > span.start)
}

/** Leaves out what is another word of the list with suffixes, if it is not frequent itself. */
function stems(words) {
  const spelled = new Set([...words.keys()].map((word) => spell(word)))
  return [...words]
    .filter(([word, count]) => count > 5 || !isSuffixed(spell(word), spelled))
    .map(([word]) => word)
}

function isSuffixed(word, words) {
  for (let length = word.length - 1; length > 2; length -= 1) {
    const suffix = word.slice(length)
    const stem = hardened(word.slice(0, length), suffix)
    if (words.has(stem) && caseOfChain(suffix) !== null) return true
  }
  return false
}

function firstNames(table) {
  return table
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'))
    .filter(
      ([, kind, , , source]) => kind === 'first' && source.split('/').some((one) => free.has(one)),
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
    return (small.get(word) ?? 0) >= 3 && (borne.get(word) ?? 0) * 20 < (small.get(word) ?? 0)
  }
}

function write(name, words) {
  const lines = [...new Set(words)].sort()
  writeFileSync(new URL(`../data/${name}`, import.meta.url), `${lines.join('\n')}\n`)
}
