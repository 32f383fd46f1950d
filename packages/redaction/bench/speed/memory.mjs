// Runs in a process of its own, for ./speed.ts, with nothing beside the engine: reads the files of its arguments and prints
// the greatest resident memory in megabytes.
import { readFileSync } from 'node:fs'
import { hideAllInEach, nothingKnown } from '@esep/redaction'
import { loadLexicon } from '@esep/redaction/node'

const times = 8
/** The bytes of one piece of the input, whose lines are read together. */
const piece = 2 ** 16
const lexicon = loadLexicon()

for (const file of process.argv.slice(2)) {
  const bytes = readFileSync(file)
  const lines = bytes.toString().trim().split('\n')
  const together = Math.ceil((lines.length * piece) / bytes.length)
  for (let time = 0; time < times; time += 1) {
    for (let at = 0; at < lines.length; at += together) {
      hideAllInEach(lines.slice(at, at + together).map(askedOf))
    }
  }
}

function askedOf(line) {
  const { text, lang, roster } = JSON.parse(line)
  const people = roster.map((person, at) => ({ ...person, key: `roster-${at}` }))
  return { text, language: lang, known: { ...nothingKnown, people }, lexicon }
}

process.stdout.write(`${process.resourceUsage().maxRSS / 1024}\n`)
