// Trains data/tagger.bin on the corpus and on annotated sentences, four fifths of each file, and prints how well it does on unseen ones:
// node scripts/train-tagger.mjs [--to FILE] kk.kaznerd.valid.jsonl ru.factrueval2016.dev.jsonl speech.jsonl
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { loadFiles } from '../dist/node.js'
import { writeWeights } from '../dist/tagger/weights.js'
import { corpusRows } from './corpus.mjs'
import { examplesByPart, size } from './examples.mjs'
import { isHeldOut, shareOf } from './held-out.mjs'
import { readLines } from './jsonl.mjs'
import { scoreOf, train } from './logistic.mjs'

const fewestNames = 100
const folds = [0, 1, 2, 3, 4]
const shipped = fileURLToPath(new URL('../data/tagger.bin', import.meta.url))
const { values, positionals } = parseArgs({
  options: { to: { type: 'string', default: shipped } },
  allowPositionals: true,
})
const files = loadFiles()
const rows = [...corpusRows(), ...positionals.flatMap(readLines).filter(({ id }) => !isHeldOut(id))]
const byLanguage = ['kk', 'ru'].map((language) => rows.filter(({ lang }) => lang === language))
const examples = examplesByPart(byLanguage, files, { parts: folds, partOf: foldOf })

const judged = []
for (const left of folds) {
  const rest = examples.map((byFold) => byFold.filter((_set, fold) => fold !== left).flat())
  train(rest, size).forEach((weights, task) => {
    for (const { places, isName, id } of examples[task][left]) {
      judged.push({ score: scoreOf(weights, places), isName, set: setOf(id) })
    }
  })
}
for (const set of new Set(judged.map((one) => one.set))) {
  report(
    set,
    judged.filter((one) => one.set === set),
  )
}

const [kazakh, russian] = train(
  examples.map((byFold) => byFold.flat()),
  size,
)
writeFileSync(values.to, writeWeights({ kk: kazakh, ru: russian }))

/** Neighbouring sentences, which often speak of the same people, are left out together. */
function foldOf({ id }) {
  const group = id.startsWith('speech') ? id.replace(/-\d+$/, '') : id
  return shareOf(
    group.replace(/\d+$/, (number) => String(Number(number) >> 4)),
    folds.length,
  )
}

/** Of which set a sentence is, as it is told. */
function setOf(id) {
  if (id.startsWith('corpus')) return id.split('-')[1]
  return id.split('-', id.startsWith('speech') ? 2 : 1).join(' ')
}

/** How exact the tagger is where it finds so many of the words of names. */
function report(set, list) {
  const sorted = [...list].sort((a, b) => b.score - a.score)
  const names = list.filter(({ isName }) => isName).length
  if (names < fewestNames) return
  let found = 0
  let at = 0
  for (const share of [0.9, 0.95, 0.98, 0.99, 0.995]) {
    for (; found < share * names; at += 1) found += Number(sorted[at].isName)
    process.stdout.write(
      `${set}: ${percent(share)} of ${names} name words found at ${percent(found / at)} precision, score ${sorted[at - 1].score.toFixed(2)}\n`,
    )
  }
}

function percent(share) {
  return `${(100 * share).toFixed(1)} %`
}
