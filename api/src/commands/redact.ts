import { fstatSync } from 'node:fs'
import type { Lexicon, Span } from '@esep/redaction'
import { loadLexicon } from '@esep/redaction/node'
import { type Answer, answersTo } from './redact/answer.ts'
import { linesOf } from './redact/lines.ts'
import { writerTo } from './redact/output.ts'
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

  const unreadable = whyUnreadable()
  if (unreadable !== null) return failed(unreadable)

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
  const write = writerTo(process.stdout)
  for await (const { lines, bytes } of linesOf(process.stdin)) {
    const requests: Request[] = []
    for (const json of lines) {
      tally.lines += 1
      if (json?.trim() === '') continue
      try {
        requests.push(read(json, tally.lines))
      } catch (fault) {
        complain(tally, tally.lines, fault)
      }
    }
    tally.bytes += bytes
    const answers = answersTo(requests, lexicon).map((answer) => written(answer, tally))
    if (!(await write(answers.join('')))) return
    tell(tally)
  }
}

function complain(tally: Tally, line: number, fault: unknown): void {
  tally.failed += 1
  process.stderr.write(`line ${line}: ${fault instanceof Error ? fault.message : fault}\n`)
}

/** The line of an answer; none where there is a fault, which is told. */
function written({ request, hidden, fault }: Answer, tally: Tally): string {
  if (hidden === null) {
    complain(tally, request.line, fault)
    return ''
  }
  count(tally, hidden.spans)
  const answer = { id: request.id, spans: hidden.spans.map(shown), text: hidden.text }
  return `${JSON.stringify(answer)}\n`
}

function shown({ start, end, type, verdict }: Span) {
  return { start, end, type, verdict }
}

/** How many bytes come, where the input is a file. */
function sizeOfInput(): number | null {
  const input = fstatSync(0)
  return input.isFile() ? input.size : null
}

/** Why nothing can be read from standard input; null where it can. */
function whyUnreadable(): string | null {
  return fstatSync(0).isDirectory() ? 'Standard input is a directory: redact reads lines.' : null
}

function failed(fault: unknown): number {
  process.stderr.write(`${fault instanceof Error ? fault.message : fault}\n`)
  return 1
}

process.exitCode = await main(process.argv.slice(2)).catch(failed)
