import type { Line } from '../measure/line.ts'
import type { Measured } from '../measured.ts'
import type { SpeedLine } from '../speed/speed-line.ts'
import { figureWords, mustBe, percent, speedMustBe, titleOf } from './words.ts'

/** The figures for a terminal: what does not hold is marked. */
export function tableOf({ lines, speed }: Measured): string {
  const rows = [
    ['', 'set', 'figure', 'is', 'must be', 'of'],
    ...lines.map((line) => [
      signOf(line),
      titleOf(line),
      figureWords[line.figure],
      ...figuresOf(line),
    ]),
    ...speed.map((line) => [
      signOf(line),
      'speed',
      line.figure,
      line.value.toFixed(3) + line.unit,
      speedMustBe(line),
      '',
    ]),
  ]
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  )
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

function signOf({ holds }: Line | SpeedLine): string {
  return holds ? ' ' : '✗'
}

function figuresOf(line: Line): string[] {
  return [percent(line.value), mustBe(line), String(line.of)]
}
