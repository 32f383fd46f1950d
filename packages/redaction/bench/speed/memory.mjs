// Runs in a process of its own, for ./speed.ts, with nothing beside the engine: reads the files of its arguments and prints
// the greatest resident memory in megabytes.
import { readFileSync } from 'node:fs'
import { hideAll, nothingKnown } from '@esep/redaction'
import { loadLexicon } from '@esep/redaction/node'

const times = 8
const lexicon = loadLexicon()

for (const file of process.argv.slice(2)) {
  const lines = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  for (let time = 0; time < times; time += 1) {
    for (const { text, lang, roster } of lines) {
      const people = roster.map((person, at) => ({ ...person, key: `roster-${at}` }))
      hideAll(text, { language: lang, known: { ...nothingKnown, people }, lexicon })
    }
  }
}

process.stdout.write(`${process.resourceUsage().maxRSS / 1024}\n`)
