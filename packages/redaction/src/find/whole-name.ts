import { previous } from '../previous.ts'
import type { Page } from '../text/page.ts'
import { areOfOneName } from './agreement.ts'
import type { Part } from './name-part.ts'
import type { Candidate } from './name-run.ts'

/** A name of several parts. */
export interface WholeName {
  /** The same for all its parts. */
  readonly key: string
  /** The words by which the same person is known elsewhere: the sure ones, where there are any. */
  readonly telling: readonly Candidate[]
}

/** The names of several parts, for each of those: parts that follow one another at once and agree in case are of one, as «Жұлдыз», which may be a star, and «Қараманова», but not «Сын» and «Сериковой». */
export function wholeNames(page: Page, parts: readonly Part[]): ReadonlyMap<Part, WholeName> {
  const names = new Map<Part, WholeName>()
  for (let from = 0; from < parts.length; ) {
    let to = from + 1
    while (to < parts.length && isOneName(page, previous(parts, to), parts[to])) to += 1
    if (to > from + 1) {
      const name = nameOf(parts.slice(from, to))
      for (const part of parts.slice(from, to)) names.set(part, name)
    }
    from = to
  }
  return names
}

function nameOf(parts: readonly Part[]): WholeName {
  const words = parts.flatMap((part) => part.words)
  const sure = parts.flatMap((part) => (part.isSure ? part.words : []))
  return { key: String(words[0]?.word.start), telling: sure.length > 0 ? sure : words }
}

function isOneName(page: Page, left: Part | undefined, right: Part | undefined): boolean {
  const [last, first] = [left?.words.at(-1), right?.words[0]]
  return last !== undefined && first !== undefined && areOfOneName(page, last, first)
}
