import type { Covered, Standing } from './coverage.ts'

const standings: readonly Standing[] = ['holds', 'untested', 'fails']

/** A requirement as lines: the id, how it stands and its sentence, then a line for each test. */
export function spell({ id, standing, text, tests }: Covered): string[] {
  const lines = tests.map(({ status, workspace, name }) => `  ${status}  ${workspace}: ${name}`)
  return [`${id}  ${standing}  ${text}`, ...lines.toSorted()]
}

/** How many requirements stand how, on one line. */
export function sumOf(covered: readonly Covered[]): string {
  const counts = standings.map((wanted) => {
    const count = covered.filter(({ standing }) => standing === wanted).length
    return `${count} ${wanted}`
  })
  return `${covered.length} requirements: ${counts.join(', ')}`
}
