import { fstatSync } from 'node:fs'
import { hideAll, type Lexicon, type Span } from '@esep/redaction'
import { loadLexicon } from '@esep/redaction/node'
import { linesOf } from './redact/lines.ts'
import { progressOn } from './redact/progress.ts'
import { type Request, requestReader } from './redact/request.ts'
import { count, startTally, statistics, type Tally } from './redact/tally.ts'

const help = `redact: marks personal data in texts and shows what would be published with all of it hidden.

  Standard input, a line each:   {"id", "text", "lang": "ru"|"kk", "roster"?: [{"name", "phone"?, "address"?, "iin"?}]}
  Standard output, a line each:  {"id", "spans": [{"start", "end", "type", "verdict"}], "text"}

  --stats   at the end on standard error: lines, bytes, seconds, spans by type and verdict

A line that cannot be read is named on standard error, the others are done, and the command ends with status 1.
`

const options = new Set(['--stats'])

/** Redacts JSON lines from standard input to standard output. */
async function main(args: readonly string[]): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(help)
    return 0
  }
  const unknown = args.find((arg) => !options.has(arg))
  if (unknown !== undefined) {
    process.stderr.write(`There is no option ${unknown}; see redact --help.\n`)
    return 1
  }

  const tally = startTally()
  const begun = performance.now()
  await redactLines(loadLexicon(), tally)
  if (args.includes('--stats')) {
    process.stderr.write(statistics(tally, (performance.now() - begun) / 1000))
  }
  if (tally.failed === 0) return 0
  process.stderr.write(`${tally.failed} of ${tally.lines} lines could not be redacted.\n`)
  return 1
}

async function redactLines(lexicon: Lexicon, tally: Tally): Promise<void> {
  const read = requestReader()
  const tell = progressOn(process.stderr, sizeOfInput())
  for await (const { lines, bytes } of linesOf(process.stdin)) {
    let written = ''
    for (const json of lines) {
      tally.lines += 1
      if (json?.trim() === '') continue
      try {
        written += `${answer(read(json), { lexicon, tally })}\n`
      } catch (fault) {
        tally.failed += 1
        const reason = fault instanceof Error ? fault.message : fault
        process.stderr.write(`line ${tally.lines}: ${reason}\n`)
      }
    }
    tally.bytes += bytes
    await write(written)
    tell(tally)
  }
}

interface Desk {
  readonly lexicon: Lexicon
  readonly tally: Tally
}

function answer({ id, text, language, known }: Request, { lexicon, tally }: Desk): string {
  const hidden = hideAll(text, { language, known, lexicon })
  count(tally, hidden.spans)
  return JSON.stringify({ id, spans: hidden.spans.map(shown), text: hidden.text })
}

function shown({ start, end, type, verdict }: Span) {
  return { start, end, type, verdict }
}

/** How many bytes come, where the input is a file. */
function sizeOfInput(): number | null {
  const input = fstatSync(0)
  return input.isFile() ? input.size : null
}

/** Writes and waits while the reader is slower than we are. */
async function write(text: string): Promise<void> {
  if (text === '' || process.stdout.write(text)) return
  await new Promise<void>((resolve) => process.stdout.once('drain', () => resolve()))
}

process.exitCode = await main(process.argv.slice(2))
