// Runs in a process of its own, for ./speed.ts: loads the engine, reads the files of its arguments, sends what it measured.
import { createReadStream } from 'node:fs'
import type { Known } from '@esep/redaction'
import { slowTexts } from './slow-texts.ts'

interface Line {
  readonly id: string
  readonly text: string
  readonly lang: 'kk' | 'ru'
  readonly roster: readonly Omit<Known['people'][number], 'key'>[]
}

const rounds = 5
const sizes = [2 ** 14, 2 ** 16, 2 ** 18, 2 ** 20]
/** What costs so much more in a small text, or takes so many milliseconds, need not be tried in a greater one. */
const hopeless = 20
const patience = 4000
const nobody: Known = { people: [], officers: [], officials: [], places: [] }

const started = performance.now()
const { hideAll } = await import('@esep/redaction')
const { loadLexicon } = await import('@esep/redaction/node')
const lexicon = loadLexicon()
const loading = (performance.now() - started) / 1000

const [sentences = '', protocols = ''] = process.argv.slice(2)
const rates = { sentences: await ratio(sentences), protocols: await ratio(protocols) }
const memory = process.resourceUsage().maxRSS / 1024
const slow = await slowCosts()
process.send?.({ speed: { loading, memory, ...rates, slow } })

/** How many times longer the engine takes than parsing and writing: both warm, one after the other, medians. */
async function ratio(file: string): Promise<number> {
  const plain: number[] = []
  const redacting: number[] = []
  for (let round = 0; round <= rounds; round += 1) {
    const times = [await timeOf(file, (line) => line), await timeOf(file, redacted)] as const
    if (round === 0) continue
    plain.push(times[0])
    redacting.push(times[1])
    say(`speed, ${file.replace(/.*\/|\.jsonl/gu, '')}: round ${round} of ${rounds}`)
  }
  return median(plain) / median(redacting)
}

/** Milliseconds for the whole way of a file: bytes, letters, lines, objects, and back; the same but for the work. */
async function timeOf(file: string, work: (line: Line) => unknown): Promise<number> {
  const start = performance.now()
  for await (const lines of linesOf(file)) {
    let written = ''
    for (const json of lines) written += `${JSON.stringify(work(JSON.parse(json)))}\n`
    await write(written)
  }
  return performance.now() - start
}

/** The lines of a file as the command `redact` takes them: those of one piece of the input together. */
async function* linesOf(file: string): AsyncGenerator<readonly string[]> {
  const decoder = new TextDecoder()
  let begun = ''
  for await (const piece of createReadStream(file)) {
    const text = begun + decoder.decode(piece, { stream: true })
    const end = text.lastIndexOf('\n')
    begun = text.slice(end + 1)
    if (end >= 0) yield text.slice(0, end).split('\n')
  }
}

function redacted({ id, text, lang, roster }: Line) {
  const hidden = hideAll(text, { language: lang, known: knownOf(roster), lexicon })
  const spans = hidden.spans.map(({ start, end, type, verdict }) => ({ start, end, type, verdict }))
  return { id, spans, text: hidden.text }
}

/** A new register with every line that has one. */
function knownOf(roster: Line['roster']): Known {
  if (roster.length === 0) return nobody
  return { ...nobody, people: roster.map((person, at) => ({ ...person, key: `roster-${at}` })) }
}

async function write(text: string): Promise<void> {
  if (process.stdout.write(text)) return
  await new Promise<void>((resolve) => process.stdout.once('drain', () => resolve()))
}

async function slowCosts() {
  const lines: Line[] = []
  for await (const arrived of linesOf(protocols)) {
    for (const json of arrived) lines.push(JSON.parse(json))
  }
  const ordinary = median([costOf(lines), costOf(lines), costOf(lines)])
  const [first] = lines
  if (!first) throw new Error('There is no ordinary text to compare with.')
  return Object.entries(slowTexts).map(([name, textOf]) => {
    say(`slow texts: ${name}`)
    return { text: name, cost: worst(first, textOf, ordinary) }
  })
}

/** The greatest of the costs at every size, with the register of an ordinary protocol. */
function worst(line: Line, textOf: (length: number) => string, ordinary: number): number {
  let greatest = 0
  for (const size of sizes) {
    const begun = performance.now()
    const one = [{ ...line, text: textOf(size) }]
    const cost = Math.min(costOf(one), costOf(one)) / ordinary
    greatest = Math.max(greatest, cost)
    if (greatest > hopeless || performance.now() - begun > patience) break
  }
  return greatest
}

/** Milliseconds for a byte of UTF-8. */
function costOf(lines: readonly Line[]): number {
  const bytes = lines.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
  const start = performance.now()
  for (const line of lines) redacted(line)
  return (performance.now() - start) / bytes
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN
}

function say(said: string): void {
  process.send?.({ said })
}
