// Measures how many people the engine finds without a register, on annotated sentences:
// node scripts/measure.mjs ru.factrueval2016.dev.jsonl kk.kaznerd.valid.jsonl [--misses] [--noise] [--documents]
// --documents joins sentences whose ids differ in the last number alone, as they stood in one text.
import { nothingKnown, redact } from '../dist/index.js'
import { loadLexicon } from '../dist/node.js'
import { isHeldOut } from './held-out.mjs'
import { readLines } from './jsonl.mjs'

const files = process.argv.slice(2).filter((arg) => !arg.startsWith('--'))
const shown = new Set(process.argv.slice(2).filter((arg) => arg.startsWith('--')))
const lexicon = loadLexicon()

for (const file of files) {
  const rows = shown.has('--documents') ? documents(readLines(file)) : readLines(file)
  report(`${file}, all`, rows)
  report(
    `${file}, held out`,
    rows.filter(({ id }) => isHeldOut(id)),
  )
}

function documents(rows) {
  const joined = new Map()
  for (const { id, text, lang, spans } of rows) {
    const name = id.replace(/-\d+$/, '')
    const page = joined.get(name) ?? { id: name, text: '', lang, spans: [] }
    const at = page.text.length
    page.text += `${text}\n`
    page.spans.push(
      ...spans.map((span) => ({ ...span, start: span.start + at, end: span.end + at })),
    )
    joined.set(name, page)
  }
  return [...joined.values()]
}

function report(title, rows) {
  const counts = {
    people: 0,
    covered: 0,
    hidden: 0,
    words: 0,
    flagged: 0,
    reviews: 0,
    ms: 0,
    signs: 0,
  }
  for (const { id, text, lang, spans } of rows) {
    const begun = performance.now()
    const found = redact(text, { language: lang, known: nothingKnown, lexicon })
    counts.ms += performance.now() - begun
    counts.signs += text.length
    count(counts, { id, text, people: spans.filter(({ type }) => type === 'PERSON'), found })
  }
  process.stdout.write(`${title}: ${sentenceOf(counts)}\n`)
}

function count(counts, { id, text, people, found }) {
  for (const person of people) {
    counts.people += 1
    if (isCovered(text, person, found)) counts.covered += 1
    else if (shown.has('--misses')) say('missed', id, text.slice(person.start, person.end))
    if (
      isCovered(
        text,
        person,
        found.filter(({ verdict }) => verdict === 'redact'),
      )
    )
      counts.hidden += 1
  }
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    counts.words += 1
    if (found.some(({ start, end }) => start <= index && index + word.length <= end))
      counts.flagged += 1
  }
  counts.reviews += found.filter(({ verdict }) => verdict === 'review').length
  if (shown.has('--noise')) {
    const noise = found.filter(
      (span) => !people.some((one) => span.start < one.end && span.end > one.start),
    )
    for (const { start, end, type } of noise) say('noise', type, text.slice(start, end))
  }
}

/** Whether every letter of the entity lies in some span. */
function isCovered(text, { start, end }, found) {
  for (let at = start; at < end; at += 1) {
    const letter = /[\p{L}\p{N}]/u.test(text.charAt(at))
    if (letter && !found.some((span) => span.start <= at && at < span.end)) return false
  }
  return true
}

function sentenceOf({ people, covered, hidden, words, flagged, reviews, ms, signs }) {
  const share = (part, whole) => `${((100 * part) / whole).toFixed(2)} %`
  return [
    `${people} people`,
    `covered ${share(covered, people)}`,
    `hidden without a look ${share(hidden, people)}`,
    `words flagged ${share(flagged, words)}`,
    `review spans per 100 words ${((100 * reviews) / words).toFixed(2)}`,
    `${Math.round(signs / ms)} signs a millisecond`,
  ].join(', ')
}

function say(...words) {
  process.stdout.write(`${words.join('\t')}\n`)
}
