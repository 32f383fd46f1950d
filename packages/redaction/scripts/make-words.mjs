// Makes data/kazakh-words.txt and data/first-names.txt from annotated Kazakh sentences and a table of names:
// node scripts/make-words.mjs kk.kaznerd.valid.jsonl names.tsv
import { readFileSync, writeFileSync } from 'node:fs'
import { caseOfChain, hardened } from '../src/name/kazakh.ts'
import { spell } from '../src/name/spelling.ts'
import { wordsOf } from '../src/words.ts'
import { isHeldOut } from './held-out.mjs'
import { readLines } from './jsonl.mjs'

const [sentences, names] = process.argv.slice(2)

write('kazakh-words.txt', stems(ordinaryWords(readLines(sentences))))
write('first-names.txt', firstNames(readFileSync(names, 'utf8')))

/** Words outside every span: small ones, and those that only a sentence's start makes capital. */
function ordinaryWords(rows) {
  const counts = new Map()
  for (const { text, spans } of rows.filter((row) => !isHeldOut(row.id))) {
    wordsOf(text).forEach(({ start, end, plain, capital }, index) => {
      const inSpan = spans.some((span) => start < span.end && end > span.start)
      if (inSpan || (capital && index > 0) || !/^[\p{Script=Cyrillic}-]{2,}$/u.test(plain)) return
      const sure = capital ? 1 : 2
      counts.set(plain, (counts.get(plain) ?? 0) + sure)
    })
  }
  return [...counts].filter(([, count]) => count > 1).map(([word]) => word)
}

/** Leaves out what is another word of the list with suffixes. */
function stems(words) {
  const spelled = new Set(words.map((word) => spell(word)))
  return words.filter((word) => !isSuffixed(spell(word), spelled))
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
    .filter(([, kind, , , source]) => kind === 'first' && source !== 'petrovich-eval')
    .map(([name]) => name.toLowerCase())
    .filter((name) => /^[\p{Script=Cyrillic}]{3,}$/u.test(name))
}

function write(name, words) {
  const lines = [...new Set(words)].sort()
  writeFileSync(new URL(`../data/${name}`, import.meta.url), `${lines.join('\n')}\n`)
}
