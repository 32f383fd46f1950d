import { previous } from '../previous.ts'
import type { Page } from '../text/page.ts'
import type { Word } from '../text/token.ts'
import { areOfOneName } from './agreement.ts'
import type { Candidate } from './name-run.ts'
import { isFirstOfName, isNearlySure, isSureAlone, isUnknownLatin } from './sureness.ts'
import { isSurnameOf } from './surname-of.ts'

/** Words of a run that follow one another and are all names surely, or none of them. */
export interface Part {
  readonly words: readonly Candidate[]
  readonly isSure: boolean
}

/** What is known of a run before its parts are. */
interface Setting {
  /** A name of a resident of the register, surely. */
  readonly isNamed: (word: Word) => boolean
  /** Whether a sure name ends right before it, and it stands in brackets. */
  readonly isSaidAgain: boolean
}

/** A run in parts that are sure or not; what stands beside a sure word of the same name, in the run or of the register, is sure too. */
export function partsOf(
  page: Page,
  run: readonly Candidate[],
  { isNamed, isSaidAgain }: Setting,
): Part[] {
  const certain = run.map(
    (one) => (isSaidAgain || !isUnknownLatin(one.word)) && isSureAlone(page, one),
  )
  const [only, another] = run
  if (only && !another)
    return [{ words: run, isSure: isSureAt(page, only, { run, certain, at: 0, isNamed }) }]
  const parts: (Part & { readonly words: Candidate[] })[] = []
  for (const [at, candidate] of run.entries()) {
    const isSure = isSureAt(page, candidate, { run, certain, at, isNamed })
    const part = parts.at(-1)
    if (part?.isSure === isSure) part.words.push(candidate)
    else parts.push({ words: [candidate], isSure })
  }
  return parts
}

interface InRun {
  readonly run: readonly Candidate[]
  /** Which words of the run are sure by themselves. */
  readonly certain: readonly boolean[]
  readonly at: number
  readonly isNamed: (word: Word) => boolean
}

function isSureAt(page: Page, candidate: Candidate, { run, certain, at, isNamed }: InRun): boolean {
  if (certain[at] === true) return true
  if (certain[at - 1] === true && isSurnameOf(page, run[at - 1], candidate)) return true
  if (certain[at + 1] === true && isFirstOfName(page, candidate)) return true
  if (!isNearlySure(page, candidate)) return false
  return (
    (previous(certain, at) ?? isNamedBeside(page, candidate, { step: -1, isNamed })) ||
    (certain[at + 1] ?? isNamedBeside(page, candidate, { step: 1, isNamed }))
  )
}

interface Beside {
  readonly step: 1 | -1
  readonly isNamed: (word: Word) => boolean
}

/** Whether a known name stands beside a word and agrees with it; no capital letter would tell what else is one. */
function isNamedBeside(page: Page, one: Candidate, { step, isNamed }: Beside): boolean {
  if (page.register.isEmpty || one.word.capitals) return false
  const index = one.index + step
  const word = page.words[index]
  if (!word || !isNamed(word) || !page.isCased(index)) return false
  const known = { word, index, score: 0 }
  return step < 0 ? areOfOneName(page, known, one) : areOfOneName(page, one, known)
}
