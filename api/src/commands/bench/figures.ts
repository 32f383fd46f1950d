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

/** The page that keeps the last result in the repository; what depends on the machine is rounded. */
export function pageOf(
  figures: readonly Figure[],
  { title, measured }: { readonly title: string; readonly measured: string },
): string {
  const rows = figures.map((figure) => {
    const { name, value, mustBe, bound } = figure
    const owed = mustBe ? `${mustBe} ${bound}` : ''
    return `| ${name} | ${rounded(value)} | ${owed} | ${mustBe ? verdict(figure) : ''} |`
  })
  return `# ${title}

${measured}

| figure | is | must be | holds |
|---|---|---|---|
${rows.join('\n')}
`
}

function verdict(figure: Figure): string {
  return holds(figure) ? 'yes' : '**no**'
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
