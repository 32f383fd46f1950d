// Runs in a process of its own, for ./speed.ts: loads the engine, reads the files of its arguments, sends what it measured.
import { statSync } from 'node:fs'
import { hideAll, type Lexicon } from '@esep/redaction'
import { median, worked } from './processor.ts'
import { slowTexts } from './slow-texts.ts'
import type { Rate } from './speed.ts'
import { askedOf, type Line, leanly, linesOf, plainly, redacting } from './ways.ts'

const rounds = 7
/** From here on the engine gets no faster; before, the processor compiles it. */
const warm = 30_000_000
const young = 4_000_000
/** How much is gone through for one figure. */
const long = 8_000_000
const sizes = [2 ** 14, 2 ** 16, 2 ** 18, 2 ** 20]
/** A shorter text is read again and again until it is as much: the clock of the processor is coarse. */
const least = 2 ** 20
/** What costs so much more in a small text need not be tried in a greater one. */
const hopeless = 20

const started = performance.now()
const { loadLexicon } = await import('@esep/redaction/node')
const lexicon = loadLexicon()
const loading = (performance.now() - started) / 1000

const [sentences = '', protocols = '', target = ''] = process.argv.slice(2)
const atFirst = await firstRateOf(sentences)
const rates = { sentences: await rateOf(sentences), protocols: await rateOf(protocols) }
const slow = await slowCosts()
const unmet = await rateOf(sentences, loadLexicon)
process.send?.({ speed: { loading, atFirst, ...rates, unmet, slow } })

/** Megabytes in a second of a process that has just loaded the engine. */
async function firstRateOf(file: string): Promise<number> {
  const { size } = statSync(file)
  const begun = worked()
  let read = 0
  for (; read < young; read += size) await redacting(file, target, lexicon)
  return read / (worked() - begun) / 1000
}

/**
 * How fast the engine is, and plain parsing and writing: warm, one after the other, medians of what the processor worked. A
 * short file is gone through again and again, for the clock of the processor is coarse; but for one whose words are to be
 * unmet, the engine once with each lexicon.
 */
async function rateOf(file: string, freshLexicon?: () => Lexicon): Promise<Rate> {
  const { size } = statSync(file)
  const often = Math.ceil(long / size)
  for (let read = 0; read < warm; read += size) await redacting(file, target, lexicon)
  const times = { redacting: [] as number[], plain: [] as number[], lean: [] as number[] }
  for (let round = 1; round <= rounds; round += 1) {
    const used = freshLexicon?.() ?? lexicon
    times.plain.push(await timeOf(() => plainly(file, target), often))
    times.lean.push(await timeOf(() => leanly(file, target), often))
    times.redacting.push(
      await timeOf(() => redacting(file, target, used), freshLexicon ? 1 : often),
    )
    say(`speed, ${file.replace(/.*\/|\.jsonl/gu, '')}: round ${round} of ${rounds}`)
  }
  const megabytes = (all: readonly number[]) => size / median(all) / 1000
  return {
    redacting: megabytes(times.redacting),
    plain: megabytes(times.plain),
    lean: megabytes(times.lean),
  }
}

/** Milliseconds of the processor for a piece of work that is done so often. */
async function timeOf(work: () => Promise<void>, often: number): Promise<number> {
  const begun = worked()
  for (let time = 0; time < often; time += 1) await work()
  return (worked() - begun) / often
}

async function slowCosts() {
  const lines: Line[] = []
  for await (const arrived of linesOf(protocols)) {
    for (const json of arrived) lines.push(JSON.parse(json))
  }
  const [first] = lines
  if (!first) throw new Error('There is no ordinary text to compare with.')
  return Object.entries(slowTexts).map(([name, textOf]) => {
    say(`slow texts: ${name}`)
    // NOTE: anew beside each, for a machine is not as fast at one time as at another.
    return { text: name, cost: worst(first, textOf, leastCost(lines)) }
  })
}

/** The greatest of the costs at every size, with the register of an ordinary protocol. */
function worst(line: Line, textOf: (length: number) => string, ordinary: number): number {
  let greatest = 0
  for (const size of sizes) {
    const one = [{ ...line, text: textOf(size) }]
    greatest = Math.max(greatest, leastCost(one) / ordinary)
    if (greatest > hopeless) break
  }
  return greatest
}

/** The least of three: what else the machine does only adds to a cost. */
function leastCost(lines: readonly Line[]): number {
  return Math.min(costOf(lines), costOf(lines), costOf(lines))
}

/** Milliseconds of the processor for a byte of UTF-8. */
function costOf(lines: readonly Line[]): number {
  const bytes = lines.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
  const times = Math.ceil(least / bytes)
  const begun = worked()
  for (let time = 0; time < times; time += 1) {
    for (const line of lines) hideAll(line.text, askedOf(line, lexicon))
  }
  return (worked() - begun) / bytes / times
}

function say(said: string): void {
  process.send?.({ said })
}
