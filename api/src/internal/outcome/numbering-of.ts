import { type GivenNumber, type Numbering, numbersIn, startNumbering } from '@esep/redaction'
import type { Dossier } from './dossier.ts'
import { publicNames } from './publishable.ts'
import { keyOfEverywhere } from './reviewed-text.ts'
import { hiddenEverywhere, isSameWords } from './words-everywhere.ts'

/** Begins the numbering of an outcome: what is hidden in titles and beside it has numbers already, which mean nothing else. */
export function numberingOf(dossier: Dossier): Numbering {
  const names = publicNames(dossier).map(({ text }) => text)
  return startNumbering([...numbersBeside(dossier), ...numbersIn(names)])
}

/** What was hidden beside an outcome has the same number in it. */
function numbersBeside({ beside, everywhere }: Dossier): GivenNumber[] {
  const inside = hiddenEverywhere(everywhere)
  return beside.hidden.map((one) => {
    const same = inside.find((other) => other.type === one.type && isSameWords(one, other))
    return { type: one.type, number: one.number, ...(same && { key: keyOfEverywhere(same) }) }
  })
}
