/** One figure of the benchmark, and what it must be where that is laid down. */
export interface Figure {
  readonly name: string
  readonly value: number
  readonly mustBe?: 'at least' | 'at most' | 'exactly'
  readonly bound?: number
}

/** The figures for a terminal: what does not hold is marked. */
export function tableOf(figures: readonly Figure[]): string {
  return figures
    .map(({ name, value, mustBe, bound }) => {
      const sign = holds({ name, value, mustBe, bound }) ? ' ' : '✗'
      const owed = mustBe ? `  ${mustBe} ${bound}` : ''
      return `${sign} ${name.padEnd(24)} ${spelled(value).padStart(10)}${owed}`
    })
    .join('\n')
}

/** How much was measured. */
interface Measured {
  readonly precincts: number
  readonly quarters: number
  readonly meetings: number
}

/** The page that keeps the last result in the repository; what depends on the machine is rounded. */
export function pageOf(
  figures: readonly Figure[],
  { precincts, quarters, meetings }: Measured,
): string {
  const rows = figures.map((figure) => {
    const { name, value, mustBe, bound } = figure
    const owed = mustBe ? `${mustBe} ${bound}` : ''
    return `| ${name} | ${rounded(value)} | ${owed} | ${holds(figure) ? 'yes' : '**no**'} |`
  })
  return `# How fast everything is found anew

The last result of \`pnpm bench findings --write\`: all findings of ${precincts} precincts in ${quarters} quarters with ${meetings} meetings, against
the seconds in which PostgreSQL takes the same rows by COPY into tables alike, in one run on one machine.

| figure | is | must be | holds |
|---|---|---|---|
${rows.join('\n')}
`
}

function rounded(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(2))
}

/** The figures of a benchmark as one line. */
export function jsonOf(bench: string, figures: readonly Figure[]): string {
  const lines = figures.map((figure) => ({ ...figure, holds: holds(figure) }))
  return `${JSON.stringify({ bench, figures: lines })}\n`
}

function holds({ value, mustBe, bound = 0 }: Figure): boolean {
  switch (mustBe) {
    case 'at least':
      return value >= bound
    case 'at most':
      return value <= bound
    case 'exactly':
      return value === bound
    default:
      return true
  }
}

function spelled(value: number): string {
  return value < 10 ? value.toFixed(3) : String(Math.round(value))
}
