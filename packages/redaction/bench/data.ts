import { readFileSync } from 'node:fs'

/** The lines of a file of `bench/data` that are not empty and no remark. */
export function linesOf(file: string): string[] {
  return readFileSync(new URL(`data/${file}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
}

/** The fields of each line of a file of `bench/data`. */
export function tableOf(file: string): string[][] {
  return linesOf(file).map((line) => line.split('\t'))
}

/** The blocks of a file of `bench/data` under each of its headings; blocks are apart by an empty line. */
export function blocksOf(file: string): Map<string, string[]> {
  const sections = readFileSync(new URL(`data/${file}`, import.meta.url), 'utf8').split(/^## /mu)
  return new Map(
    sections.slice(1).map((section) => {
      const [heading = '', ...lines] = section.trim().split('\n')
      return [heading, lines.join('\n').split(/\n{2,}/u)]
    }),
  )
}
