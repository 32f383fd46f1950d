import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { nothingKnown } from '../known.ts'
import { lexiconOf } from '../lexicon/compose.ts'
import { loadFiles } from '../node.ts'
import { redact } from '../redact.ts'
import { taggerOf } from './tagger.ts'
import { readWeights } from './weights.ts'

const folder = mkdtempSync(join(tmpdir(), 'esep-trained-'))
const weights = join(folder, 'tagger.bin')
const sentence = {
  id: 'own-1',
  lang: 'kk',
  text: 'Кеше Сейдахмет келді.',
  spans: [{ start: 5, end: 14, type: 'PERSON' }],
}
let told = ''

beforeAll(() => {
  const sentences = join(folder, 'sentences.jsonl')
  writeFileSync(sentences, `${JSON.stringify(sentence)}\n`)
  told = ran('train-tagger.mjs', ['--to', weights, sentences])
})

afterAll(() => rmSync(folder, { recursive: true }))

test('the script that trained the weights tells how well they do on sentences that they were not trained on', () => {
  expect(told).toMatch(/^spoken\.ru\.txt: 95\.0 % of \d+ name words found at \d+\.\d % precision/mu)
})

test('what it trains finds names', () => {
  const tagger = taggerOf(readWeights(readFileSync(weights)))
  const lexicon = lexiconOf({ ...loadFiles(), tagger })
  const text = 'Соседка Корнеева Зинаида снова не спала из-за шума.'
  const spans = redact(text, { language: 'ru', known: nothingKnown, lexicon })
  expect(spans.map(({ start, end, verdict }) => `${verdict} ${text.slice(start, end)}`)).toEqual([
    'redact Корнеева Зинаида',
  ])
})

test('the script that made the word lists takes the words of sentences and the names of a table', () => {
  const sentences = join(folder, 'words.jsonl')
  const names = join(folder, 'names.tsv')
  const row = { ...sentence, text: 'Кеше Сейдахмет сықырлауық сандықты ашты.' }
  writeFileSync(
    sentences,
    [1, 2, 3].map((at) => `${JSON.stringify({ ...row, id: `own-${at}` })}\n`).join(''),
  )
  writeFileSync(
    names,
    'name\tkind\tgender\tlang\tsource\tcount\nСейдахмет\tfirst\t\tkk\tnamsor\t\nЧужих\tsurname\t\tru\telsewhere\t\n',
  )
  ran('make-words.mjs', ['--to', folder, names, sentences])
  const madeOf = (list: string) => readFileSync(join(folder, list), 'utf8').split('\n')
  expect(madeOf('kazakh-words.txt')).toContain('сықырлауық')
  expect(madeOf('kazakh-words.txt')).not.toContain('сейдахмет')
  expect(madeOf('first-names.txt')).toContain('сейдахмет')
  expect(madeOf('surnames.txt')).not.toContain('чужих')
})

function ran(script: string, args: readonly string[]): string {
  const file = fileURLToPath(new URL(`../../scripts/${script}`, import.meta.url))
  return execFileSync(process.execPath, [file, ...args], { encoding: 'utf8' })
}
