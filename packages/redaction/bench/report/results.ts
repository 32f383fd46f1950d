import type { Measured } from '../measured.ts'

/** The figures as the portal reads them, in the format that Biome leaves alone. */
export function resultsOf({ lines }: Measured, measuredOn: string): string {
  const sets = lines.map(({ set, language, figure, value, of }) => ({
    name: set,
    language,
    figure,
    value: Number(value.toFixed(6)),
    of,
  }))
  return `${JSON.stringify({ measuredOn, sets }, null, 2)}\n`
}
