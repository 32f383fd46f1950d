import { createInterface } from 'node:readline'
import { hideAll, type Known, type Lexicon, type Span } from '@esep/redaction'
import { loadLexicon } from '@esep/redaction/node'

const help = `redact: marks personal data in texts and shows what would be published with all of it hidden.

  Standard input, a line each:   {"id", "text", "lang": "ru"|"kk", "roster"?: [{"name", "phone"?, "address"?, "iin"?}]}
  Standard output, a line each:  {"id", "spans": [{"start", "end", "type", "verdict"}], "text"}

A line that cannot be read is named on standard error, the others are done, and the command ends with status 1.
`

interface Request {
  readonly id: unknown
  readonly text: string
  readonly lang: 'kk' | 'ru'
  readonly people: Known['people']
}

const everyMilliseconds = 2000

/** Redacts JSON lines from standard input to standard output. */
async function main(args: readonly string[]): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(help)
    return 0
  }

  const lexicon = loadLexicon()
  const progress = progressLine()
  let line = 0
  let failed = 0
  for await (const json of createInterface({ input: process.stdin })) {
    line += 1
    if (json.trim() === '') continue
    try {
      await write(`${JSON.stringify(redacted(requestOf(json), lexicon))}\n`)
    } catch (fault) {
      failed += 1
      process.stderr.write(`line ${line}: ${fault instanceof Error ? fault.message : fault}\n`)
    }
    progress(line)
  }
  if (failed > 0) process.stderr.write(`${failed} of ${line} lines could not be redacted.\n`)
  return failed > 0 ? 1 : 0
}

function redacted({ id, text, lang, people }: Request, lexicon: Lexicon) {
  const known: Known = { people, officers: [], officials: [], places: [] }
  const hidden = hideAll(text, { language: lang, known, lexicon })
  return { id, spans: hidden.spans.map(shown), text: hidden.text }
}

function shown({ start, end, type, verdict }: Span) {
  return { start, end, type, verdict }
}

function requestOf(json: string): Request {
  const row = objectOf(parsed(json), 'the line')
  const { id, text, lang } = row
  if (id === undefined) throw new Error('"id" is missing')
  if (typeof text !== 'string') throw new Error('"text" is missing or no string')
  if (lang !== 'kk' && lang !== 'ru') throw new Error('"lang" must be "kk" or "ru"')
  return { id, text, lang, people: rosterOf(row['roster']) }
}

function rosterOf(roster: unknown): Known['people'] {
  if (roster === undefined || roster === null) return []
  if (!Array.isArray(roster)) throw new Error('"roster" must be a list')
  return roster.map((entry, index) => {
    const person = objectOf(entry, `"roster"[${index}]`)
    const { name } = person
    if (typeof name !== 'string') throw new Error(`"roster"[${index}] has no "name"`)
    return {
      key: `roster-${index}`,
      name,
      phone: textOf(person['phone']),
      address: textOf(person['address']),
      iin: textOf(person['iin']),
    }
  })
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    throw new Error('this is no JSON')
  }
}

function objectOf(value: unknown, what: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Error(`${what} is no JSON object`)
  }
  return { ...value }
}

/** Writes and waits while the reader is slower than we are. */
async function write(text: string): Promise<void> {
  if (process.stdout.write(text)) return
  await new Promise<void>((resolve) => process.stdout.once('drain', () => resolve()))
}

function progressLine(): (line: number) => void {
  const begun = performance.now()
  let shownAt = begun
  return (line) => {
    const now = performance.now()
    if (now - shownAt < everyMilliseconds) return
    shownAt = now
    const rate = Math.round(line / ((now - begun) / 1000))
    const end = process.stderr.isTTY ? '\r' : '\n'
    process.stderr.write(`redacting: ${line} lines, ${rate} a second${end}`)
  }
}

process.exitCode = await main(process.argv.slice(2))
