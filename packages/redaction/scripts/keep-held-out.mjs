// Copies the sentences that are kept for measuring, and their people, from a file of JSON lines to another:
// node scripts/keep-held-out.mjs kk.kaznerd.valid.jsonl bench/data/kaznerd-valid.jsonl
import { writeFileSync } from 'node:fs'
import { isHeldOut } from './held-out.mjs'
import { readLines } from './jsonl.mjs'

const [from, to] = process.argv.slice(2)

const lines = readLines(from)
  .filter(({ id }) => isHeldOut(id))
  .map(({ spans, ...row }) => JSON.stringify({ ...row, spans: spans.filter(isPerson) }))
writeFileSync(to, `${lines.join('\n')}\n`)

function isPerson({ type }) {
  return type === 'PERSON'
}
