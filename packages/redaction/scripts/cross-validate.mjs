// Measures the whole engine on every annotated sentence, with weights and words that were made without the texts of its
// fifth; the sentences of speech.jsonl, and this package's corpus, only train:
// node scripts/cross-validate.mjs kk.kaznerd.valid.jsonl ru.factrueval2016.dev.jsonl speech.jsonl
import { figures } from '../bench/measure/figure.ts'
import { tallyOf } from '../bench/measure/tally.ts'
import { nothingKnown } from '../dist/index.js'
import { lexiconOf } from '../dist/lexicon/compose.js'
import { loadFiles } from '../dist/node.js'
import { taggerOf } from '../dist/tagger/tagger.js'
import { readWeights, writeWeights } from '../dist/tagger/weights.js'
import { corpusRows } from './corpus.mjs'
import { ordinaryWords } from './corpus-words.mjs'
import { examplesByPart, size } from './examples.mjs'
import { shareOf } from './held-out.mjs'
import { readLines } from './jsonl.mjs'
import { train } from './logistic.mjs'

const folds = [0, 1, 2, 3, 4]
const halves = [0, 1]
const languages = ['kk', 'ru']
const told = ['tokenRecall', 'precision', 'entitiesCovered', 'flagged']
const files = loadFiles()
const given = process.argv.slice(2).flatMap(readLines)
const judged = given.filter(({ id }) => !id.startsWith('speech'))
const others = [...corpusRows(), ...given.filter(({ id }) => id.startsWith('speech'))]

const measured = folds.flatMap((fold) => {
  const lexicon = lexiconWithout(fold)
  const rows = judged.filter((row) => foldOf(row) === fold)
  return languages.map((language) => {
    const own = rows.filter(({ lang }) => lang === language).map(asked)
    return { language, ...tallyOf(own, { lexicon, onRow: () => {} }) }
  })
})
for (const language of languages) {
  const all = measured.filter((one) => one.language === language).reduce(added)
  for (const figure of told) {
    const { value, of } = figures[figure](all)
    process.stdout.write(`${language}, ${figure}: ${(100 * value).toFixed(2)} % of ${of}\n`)
  }
}

function lexiconWithout(fold) {
  const rows = [...others, ...judged.filter((row) => foldOf(row) !== fold)]
  const [kk, ru] = languages.map((language) => rows.filter(({ lang }) => lang === language))
  const examples = examplesByPart([kk, ru], files, { parts: halves, partOf: halfOf })
  const [kazakh, russian] = train(
    examples.map((byHalf) => byHalf.flat()),
    size,
  )
  const tagger = taggerOf(readWeights(writeWeights({ kk: kazakh, ru: russian })))
  return lexiconOf({ ...files, kazakhWords: ordinaryWords(kk), tagger })
}

/** Sentences of one text, or that follow one another, fall together. */
function textOf({ id }) {
  return id.startsWith('factrueval')
    ? id.replace(/-\d+$/, '')
    : id.replace(/\d+$/, (number) => String(Number(number) >> 4))
}

function foldOf(row) {
  return shareOf(`fold ${textOf(row)}`, folds.length)
}

function halfOf(row) {
  return shareOf(`half ${textOf(row)}`, halves.length)
}

function asked({ id, text, lang, spans }) {
  const people = spans.filter(({ type }) => type === 'PERSON')
  const marks = people.map(({ start, end }) => ({ start, end, type: 'PERSON', kind: 'person' }))
  return { id, text, language: lang, known: nothingKnown, marks }
}

/** Two tallies as one. */
function added(one, other) {
  const both = { ...one }
  for (const [key, count] of Object.entries(other)) {
    if (typeof count === 'number') both[key] += count
  }
  return both
}
