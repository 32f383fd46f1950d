import type { Measured } from '../measured.ts'
import { countsOf } from './misses.ts'
import { figureWords, mustBe, percent, speedMustBe, titleOf } from './words.ts'

const head = `# What the redaction engine finds

The last result of \`pnpm bench redaction --write\`; a change that loses something is seen in the diff of this page.
An entity is covered when every letter and digit of it lies in a span, hidden (\`redact\`) or to be looked at (\`review\`).

Sets made by this project are written out anew from a seed and from the lists in [bench/data](bench/data), with a
morphology of their own that the engine does not share. They say how the forms and names are handled that we thought of,
and are no measure of those that we did not; part of what was missed in them was mended by rules, so they flatter. The
published sets are the fifth of factRuEval-2016 (development part) and of KazNERD (validation part) that never went into
the word lists or the weights; scores and some rules were set with a look at them, so they are no unseen text either.
They know people alone, so that any other span in them counts as a mistake. Where it is said that nothing is known, the
engine has only the text.
`
const kinds = 8

/** The page that keeps the last result in the repository. */
export function markdownOf(measured: Measured): string {
  return [
    head,
    '## Figures',
    '',
    ...figuresOf(measured),
    '## Speed',
    '',
    ...speedOf(measured),
    '## What is missed',
    '',
    ...missedOf(measured),
  ].join('\n')
}

function figuresOf({ lines }: Measured): string[] {
  const rows = lines.map((line) => [
    titleOf(line),
    figureWords[line.figure],
    percent(line.value),
    String(line.of),
    mustBe(line),
    yes(line.holds),
    line.source,
  ])
  return table([['set', 'figure', 'is', 'of', 'must be', 'holds', 'texts'], ...rows])
}

function speedOf({ speed }: Measured): string[] {
  const rows = speed.map((line) => [
    line.figure,
    Number(line.value.toPrecision(2)) + line.unit,
    speedMustBe(line),
    speedMustBe(line) && yes(line.holds),
  ])
  return [
    'Of one run on one machine, in time that the processor worked: all sides warm and in turn, medians of seven; rounded, for they',
    'differ a little each time. Parsing and writing the same lines is done as the pages of Node show it, line by line with `readline`;',
    'the way of the command `redact` without the engine, many lines at once, is leaner than that, and told beside it.',
    '',
    ...table([['figure', 'is', 'must be', 'holds'], ...rows]),
  ]
}

function missedOf({ misses }: Measured): string[] {
  const rows = misses.flatMap((set) =>
    [
      { what: 'missed', list: set.missed },
      { what: 'hidden without need', list: set.needless },
    ].flatMap(({ what, list }) =>
      countsOf(list)
        .slice(0, kinds)
        .map(([kind, { length }]) => [titleOf(set), what, `\`${kind}\``, String(length)]),
    ),
  )
  return [
    `By the way it is written, the ${kinds} most frequent of each set; \`#\` is a digit. \`pnpm bench redaction --misses\` shows all with examples.`,
    '',
    ...table([['set', '', 'kind', 'count'], ...rows]),
  ]
}

function table(rows: readonly (readonly string[])[]): string[] {
  const [header = [], ...body] = rows.map((row) => `| ${row.map(escaped).join(' | ')} |`)
  const width = rows[0]?.length ?? 0
  return [String(header), `|${'---|'.repeat(width)}`, ...body.map(String), '']
}

function escaped(cell: string): string {
  return cell.replaceAll('|', '\\|')
}

function yes(holds: boolean): string {
  return holds ? 'yes' : '**no**'
}
