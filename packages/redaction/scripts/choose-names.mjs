// Makes bench/data/names.tsv, the names that the bench's invented people bear, from a table of names:
// node scripts/choose-names.mjs names.tsv
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'

const [table] = process.argv.slice(2)
const perGroup = 240
// NOTE: a row may have several sources; it is taken for what a free one of these says of it.
const groups = [
  { kind: 'surname', gender: 'm', lang: 'ru', source: 'mimesis' },
  { kind: 'surname', gender: 'f', lang: 'ru', source: 'mimesis' },
  { kind: 'first', gender: 'm', lang: 'ru', source: 'mimesis/russiannames' },
  { kind: 'first', gender: 'f', lang: 'ru', source: 'mimesis/russiannames' },
  { kind: 'patronymic', gender: 'm', lang: 'ru', source: 'mimesis/russiannames' },
  { kind: 'patronymic', gender: 'f', lang: 'ru', source: 'mimesis/russiannames' },
  { kind: 'first', gender: 'm', lang: 'kk', source: 'mimesis' },
  { kind: 'first', gender: 'f', lang: 'kk', source: 'mimesis' },
  { kind: 'surname', gender: 'm', lang: 'kk', source: 'mimesis' },
  { kind: 'surname', gender: 'f', lang: 'kk', source: 'mimesis' },
]

const rows = readFileSync(table, 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'))
  .filter(([name]) => /^\p{Lu}[\p{Ll}]{2,}(?:-\p{Lu}\p{Ll}{2,})?$/u.test(name))
const lines = groups.flatMap((group) => chosen(group).map((row) => row.join('\t')))
const head = ['name', 'kind', 'gender', 'lang', 'source'].join('\t')
writeFileSync(
  new URL('../bench/data/names.tsv', import.meta.url),
  `${[head, ...lines].join('\n')}\n`,
)

function chosen({ kind, gender, lang, source }) {
  const wanted = source.split('/')
  return rows
    .filter((row) => row[1] === kind && row[2] === gender)
    .filter((row) => row[3].split('/').includes(lang) && has(row[4], wanted))
    .filter(([name]) => isOf(lang, name))
    .toSorted(([a], [b]) => hashOf(a).localeCompare(hashOf(b)))
    .slice(0, perGroup)
    .map(([name]) => [name, kind, gender, lang, source])
}

/** Puts names in an order that means nothing and is always the same. */
function hashOf(name) {
  return createHash('sha1').update(name).digest('hex')
}

function has(sources, wanted) {
  const given = sources.split('/')
  return wanted.every((one) => given.includes(one))
}

/** Many rows of Kazakh people are in Russian letters and the other way round. */
function isOf(lang, name) {
  return lang === 'kk' || !/[әғқңөұүһі]/iu.test(name)
}
