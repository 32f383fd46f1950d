import { fold } from '@esep/geography'
import { freeNumber, hideWords, occurrencesOf, type WordsToHide } from '@esep/redaction'
import type { ClearedBilingual } from '../meeting/arrangement.ts'
import type { Beside } from '../meeting/beside-outcome.ts'
import { isSameWords } from './words-everywhere.ts'

type Wanted = Pick<WordsToHide, 'words' | 'type'>

interface Setting {
  /** What is public beside the outcome, and what was decided on words before. */
  readonly beside: Beside
  /** Whatever else is public of the meeting. */
  readonly texts: readonly string[]
  /** What is hidden in the outcome as it was published, each under its number. */
  readonly inOutcome: readonly WordsToHide[]
}

/**
 * Words that are to be hidden, each under a number that nothing else has in what is public of the meeting. What was hidden
 * before keeps its number, and what stands for the same in the other language or in other letters has the same.
 */
export function numbered<Asked extends Wanted>(
  wanted: readonly Asked[],
  { beside, texts, inOutcome }: Setting,
): (Asked & WordsToHide)[] {
  const both = beside.words.map(({ text }) => text)
  const all = [...texts, ...both.flatMap(({ kk, ru }) => [kk, ru])]
  const decided = beside.decided.flatMap(({ words, type, number }) =>
    number === null ? [] : [{ words, type, number }],
  )
  const given: (Asked & WordsToHide)[] = []
  for (const one of wanted) {
    const before = [...decided, ...given].filter(({ type }) => type === one.type)
    const same =
      before.find((other) => isSameWords(one, other)) ??
      before.find((other) => fold(other.words) === fold(one.words)) ??
      inOutcome.find((other) => other.type === one.type && isAllOf(other.words, one.words)) ??
      given.find((other) => isTranslation(both, [other, one], wanted))
    const taken = before.map(({ number }) => number + 1)
    const number = same?.number ?? Math.max(freeNumber(all, one.type), ...taken)
    given.push({ ...one, number })
  }
  return given
}

/** Whether a text is these words in some form, and nothing besides. */
function isAllOf(text: string, words: string): boolean {
  return occurrencesOf(text, words).some(({ start, end }) => start === 0 && end === text.length)
}

/** Whether of all that is wanted a text holds the one alone in one language and the other alone in the other. */
function isTranslation(
  texts: readonly ClearedBilingual[],
  pair: readonly [Wanted, Wanted],
  wanted: readonly Wanted[],
): boolean {
  return texts.some((text) => {
    const [kk, ru] = (['kk', 'ru'] as const).map((language) =>
      wanted.filter((one) => stands(text, one, language)),
    )
    const alone = [kk, ru].flatMap((found) => (found?.length === 1 ? found : []))
    return alone.length === 2 && pair.every((one) => alone.some((each) => isSameWords(one, each)))
  })
}

function stands(text: ClearedBilingual, one: Wanted, language: 'kk' | 'ru'): boolean {
  return hideWords(text[language], { ...one, number: 1 }, language) !== text[language]
}
