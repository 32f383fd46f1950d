import {
  type GivenNumber,
  keyOf,
  type Numbering,
  numbersIn,
  occurrencesOf,
  startNumbering,
} from '@esep/redaction'
import type { Dossier } from './dossier.ts'
import { publicNames } from './publishable.ts'
import {
  hiddenEverywhere,
  isSameWords,
  keyOfEverywhere,
  type WordsEverywhere,
} from './words-everywhere.ts'

type Read = Pick<Dossier, 'texts' | 'everywhere'>

/** Begins the numbering of an outcome: what is hidden in titles and beside it has numbers already, which mean nothing else. */
export function numberingOf(dossier: Dossier): Numbering {
  const names = publicNames(dossier).map(({ text }) => text)
  return startNumbering([...numbersGiven(dossier), ...numbersIn(names)])
}

/** What was hidden beside an outcome has the same number in it. */
function numbersGiven({ texts, everywhere }: Read): GivenNumber[] {
  const hidden = hiddenEverywhere(everywhere)
  return everywhere.flatMap(({ words, type, number }) => {
    if (number === null) return []
    const same = hidden.find((other) => other.type === type && isSameWords({ words }, other))
    return [{ type, number, ...(same && { key: keyInTexts(same, texts) }) }]
  })
}

/**
 * By what words that are hidden everywhere are numbered in these texts: where the engine knows whose they are, as that
 * person is.
 */
export function keyInTexts(row: WordsEverywhere, texts: Dossier['texts']): string {
  const own = keyOfEverywhere(row)
  for (const { text, spans } of texts) {
    const places = occurrencesOf(text, row.words).map((where) =>
      keyOf({ ...where, type: row.type }),
    )
    const span = spans.find((one) => one.person !== own && places.includes(keyOf(one)))
    if (span) return span.person ?? span.alike
  }
  return own
}
