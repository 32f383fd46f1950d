import type { Lexicon } from '@esep/redaction'
import { type Line, linesFor } from './measure/line.ts'
import { type Miss, tallyOf } from './measure/tally.ts'
import type { Progress } from './report/progress.ts'
import { type BenchSet, sets } from './sets.ts'
import { type Speed, speedOf } from './speed/speed.ts'
import { type SpeedLine, speedLinesFor } from './speed/speed-line.ts'

/** What was missed or hidden without need in a set. */
export interface SetMisses {
  readonly set: string
  readonly language: BenchSet['language']
  readonly missed: readonly Miss[]
  readonly needless: readonly Miss[]
}

/** All that one run of the bench has measured. */
export interface Measured {
  readonly lines: readonly Line[]
  readonly speed: readonly SpeedLine[]
  readonly slow: Speed['slow']
  readonly misses: readonly SetMisses[]
}

/** Measures every set and the speed. */
export async function measured(lexicon: Lexicon, progress: Progress): Promise<Measured> {
  const lines: Line[] = []
  const misses: SetMisses[] = []
  for (const set of sets) {
    const rows = set.rows()
    const { name, language } = set
    const onRow = progress.counting(`${name}, ${language}`, rows.length)
    const tally = tallyOf(rows, { lexicon, onRow })
    lines.push(...linesFor(set, tally))
    misses.push({ set: name, language, missed: tally.missed, needless: tally.needless })
    progress.say(`${name}, ${language}: ${rows.length} texts`)
  }
  const speed = await speedOf(progress.say)
  return { lines, speed: speedLinesFor(speed), slow: speed.slow, misses }
}
