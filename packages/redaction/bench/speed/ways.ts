import { createReadStream, createWriteStream } from 'node:fs'
import { createInterface } from 'node:readline'
import type { Asked, Known, Lexicon } from '@esep/redaction'
import { type HiddenText, hideAllInEach } from '@esep/redaction'

/** A line as the command `redact` takes it. */
export interface Line {
  readonly id: string
  readonly text: string
  readonly lang: 'kk' | 'ru'
  readonly roster: readonly Omit<Known['people'][number], 'key'>[]
}

/** Parses and writes the lines of a file as the pages of Node show it: `readline`, line by line, waiting for the writer. */
export async function plainly(file: string, target: string): Promise<void> {
  const writer = createWriteStream(target)
  for await (const line of createInterface({ input: createReadStream(file) })) {
    await write(writer, `${JSON.stringify(JSON.parse(line))}\n`)
  }
  await end(writer)
}

/** The same with as little as can be done: the lines of one piece of the input together, as the command `redact` reads and writes. */
export async function leanly(file: string, target: string): Promise<void> {
  await throughPieces(file, target, (lines) => lines)
}

/** What the command `redact` does. */
export async function redacting(file: string, target: string, lexicon: Lexicon): Promise<void> {
  await throughPieces(file, target, (lines) => {
    const all = hideAllInEach(lines.map((line) => askedOf(line, lexicon)))
    return lines.map((line, at) => answerTo(line, all[at]))
  })
}

async function throughPieces(
  file: string,
  target: string,
  work: (lines: readonly Line[]) => readonly unknown[],
): Promise<void> {
  const writer = createWriteStream(target)
  for await (const lines of linesOf(file)) {
    const done = work(lines.map((json) => JSON.parse(json)))
    await write(writer, done.map((one) => `${JSON.stringify(one)}\n`).join(''))
  }
  await end(writer)
}

/** The lines of a file, those of one piece of the input together. */
export async function* linesOf(file: string): AsyncGenerator<readonly string[]> {
  const decoder = new TextDecoder()
  let begun = ''
  for await (const piece of createReadStream(file)) {
    const text = begun + decoder.decode(piece, { stream: true })
    const end = text.lastIndexOf('\n')
    begun = text.slice(end + 1)
    if (end >= 0) yield text.slice(0, end).split('\n')
  }
}

/** What the engine is asked for a line of the command. */
export function askedOf({ text, lang, roster }: Line, lexicon: Lexicon): Asked {
  return { text, language: lang, known: knownOf(roster), lexicon }
}

/** A line of the output of the command `redact`. */
function answerTo({ id }: Line, hidden: HiddenText | undefined) {
  const spans = hidden?.spans.map(({ start, end, type, verdict }) => ({
    start,
    end,
    type,
    verdict,
  }))
  return { id, spans, text: hidden?.text }
}

const nobody: Known = { people: [], officers: [], officials: [], places: [] }

/** A new register with every line that has one. */
function knownOf(roster: Line['roster']): Known {
  if (roster.length === 0) return nobody
  return { ...nobody, people: roster.map((person, at) => ({ ...person, key: `roster-${at}` })) }
}

type Writer = ReturnType<typeof createWriteStream>

async function write(writer: Writer, text: string): Promise<void> {
  if (writer.write(text)) return
  await new Promise<void>((resolve) => writer.once('drain', () => resolve()))
}

async function end(writer: Writer): Promise<void> {
  await new Promise<void>((resolve) => writer.end(() => resolve()))
}
