// Prints the demonstration's texts with people of a table of names, annotated, a JSON line each, for training the tagger of
// @esep/redaction: node api/scripts/annotated-speech.mjs names.tsv > speech.jsonl
import { readFileSync } from 'node:fs'
import { topics } from '@esep/law'
import { precincts } from '../dist/database/seed/ground.js'
import { invent } from '../dist/database/seed/person.js'
import { randomOf } from '../dist/database/seed/random.js'
import { fill } from '../dist/database/seed/speech/fill.js'
import { inKazakhCase } from '../dist/database/seed/speech/kazakh.js'
import { givenInCase, surnameInCase } from '../dist/database/seed/speech/russian.js'
import { residentOf, voices } from '../dist/database/seed/speech/voices.js'
import { texts, textsOn } from '../dist/database/seed/texts.js'

const times = 6
const random = randomOf('speech')
// NOTE: the sources that packages/redaction/data/LICENSES.md names.
const free = new Set(['namsor', 'mimesis', 'russiannames', 'sigpwned'])
const names = readFileSync(process.argv[2], 'utf8')
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'))
  .filter(([, , , , source = '']) => source.split('/').some((one) => free.has(one)))
const ranges = precincts()[27].ranges
const styles = ['gs', 'gs', 'gs', 'sg', 'sg', 's', 's', 'g', 'g', 'gp', 'sgp', 'si', 'is']
const fatherEndings = {
  ч: { gen: 'ча', dat: 'чу', acc: 'ча', ins: 'чем', pre: 'че' },
  а: { gen: 'ы', dat: 'е', acc: 'у', ins: 'ой', pre: 'е' },
}
const rowsBy = new Map()

for (const language of ['kk', 'ru']) {
  for (const [at, template] of templatesIn(language).entries()) {
    const filled = Array.from({ length: times }, () => fill(template, language, fillings(language)))
    const others = filled.filter(
      ({ text }, time) => filled.findIndex((one) => one.text === text) === time,
    )
    for (const [time, { text, hidden }] of others.entries()) {
      const spans = hidden.map((stretch) => ({ ...stretch, type: 'PERSON' }))
      const id = `speech-${language}-${at}-${time}`
      process.stdout.write(`${JSON.stringify({ id, text, lang: language, spans })}\n`)
    }
  }
}

/** Every text of the demonstration that is a sentence or more. */
function templatesIn(language) {
  const items = topics.flatMap((topic) => textsOn(topic)[language])
  const said = items.flatMap(({ said: words, full, partial }) => [words, full, partial])
  return [...said, ...stringsIn(texts.protocol[language]), ...stringsIn(texts.report[language])]
}

function stringsIn(value) {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []
}

/** What fills the slots: people alone are annotated; every number and figure is some number. */
function fillings(language) {
  const register = [residentOf(random, ranges), residentOf(random, ranges)]
  const scene = { register, ranges, officer: invent(random), day: '2026-08-29' }
  const others = Object.entries(voices(random, scene, register[0])).map(([slot, filling]) => [
    slot,
    { ...filling, hidden: false },
  ])
  const people = [
    ...['resident', 'neighbour', 'officer'].map((slot) => [slot, somebody(language, 'm')]),
    ['woman', somebody(language, 'f')],
    ['boy', somebody(language, 'm', ['g'])],
    ['girl', somebody(language, 'f', ['g'])],
  ]
  const filled = Object.fromEntries([...others, ...people])
  return new Proxy(filled, {
    get: (all, slot) => all[slot] ?? { hidden: false, write: () => String(random.int(2, 90)) },
  })
}

/** Somebody of the table, called in one of the ways in which people are called. */
function somebody(language, gender, ways = styles) {
  const named = (kind) => random.pick(nameRows(language, gender, kind))
  const [given, surname, father] = ['first', 'surname', 'patronymic'].map(named)
  const initials = `${given[0]}.${random.chance(0.5) ? ' ' : ''}${father[0]}.`
  const style = random.pick(ways)
  return {
    hidden: true,
    write: (_language, form = '') => {
      const kase = form.replace(/^surname\.?/, '')
      const way = form.startsWith('surname') ? 's' : style
      return [...way]
        .map((part, at) => (part === 'i' ? initials : written(part, at === way.length - 1, kase)))
        .join(' ')
    },
  }

  function written(part, isLast, kase) {
    const name = { g: given, s: surname, p: father }[part]
    if (kase === '') return name
    if (language === 'kk') return isLast ? inKazakhCase(name, { kase }) : name
    if (part === 'g') return givenInCase(name, kase, gender)
    return part === 's' ? surnameInCase(name, kase, gender) : fatherInCase(name, kase)
  }
}

function nameRows(language, gender, kind) {
  const key = `${language} ${gender} ${kind}`
  const rows =
    rowsBy.get(key) ??
    names
      .filter(
        ([name, one, sex, tongue]) =>
          one === kind && sex === gender && tongue.includes(language) && /^\p{L}{3,}$/u.test(name),
      )
      .map(([name]) => name)
  rowsBy.set(key, rows)
  return rows
}

function fatherInCase(name, kase) {
  const ending = fatherEndings[name.at(-1)]?.[kase]
  return ending ? name.slice(0, -1) + ending : name
}
