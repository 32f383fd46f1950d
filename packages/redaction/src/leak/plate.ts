import type { Leak } from './leak.ts'

// NOTE: any Latin letters, or the Cyrillic ones that look like them; no plate has others, and «УПК», «МРП» have.
const plate =
  /(?<![\p{L}\p{N}])\d{3} ?-?(?!АЕК|аек)(?:[A-Za-z]{3}|[АВСЕНКМОРТХУавсенкмортху]{3})(?:[ -]| ?[/|\\] ?)?(?:0[1-9]|1\d|20)(?![\p{L}\p{N}])/gu

/** Plates of cars: five digits too, with letters between that no rule of the first pass has classified. */
export function loosePlates(text: string, classified: readonly Leak['where'][]): Leak[] {
  return Array.from(text.matchAll(plate), ({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }))
    .filter((one) => !classified.some(({ start, end }) => start <= one.start && one.end <= end))
    .map((where) => ({ what: 'number', where }))
}
