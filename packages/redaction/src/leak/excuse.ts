import { keptFor } from '../kept.ts'
import { hearingsOf } from './hearing.ts'
import { houseOf, streetStems } from './home.ts'
import { isPlaceWord } from './place.ts'
import { type Ears, earsOf, earsOfNames, type OwnStem } from './register.ts'
import { partsOf } from './stem.ts'
import type { Token } from './token.ts'

/** What may stand in a text, made ready. */
export interface Excuse {
  readonly names: Ears
  readonly places: Ears
  /** The digits of every text that may stand. */
  readonly numbers: readonly string[]
  /** The houses that may be named, each with its street. */
  readonly houses: readonly {
    readonly house: string
    readonly streets: Ears
  }[]
}

/** Makes the texts that may stand ready; once for each list. */
export const excuseOf = keptFor((texts: readonly string[]): Excuse => {
  const distinct = [...new Set(texts)]
  return {
    names: earsOfNames(distinct.filter(isName)),
    places: earsOfNames(distinct.filter((text) => !isName(text))),
    numbers: distinct.flatMap((text) => text.match(/\d[\d\s()+-]{2,}\d/g) ?? []).map(digitsOf),
    houses: distinct.flatMap((text) => {
      const house = houseOf(text)
      return house ? [{ house, streets: earsOf(streetStems(text, text)) }] : []
    }),
  }
})

function digitsOf(text: string): string {
  return text.replace(/\D/g, '')
}

const mostParts = 4

/** A venue is written with a number, a word for a place or a small letter; a name is not. */
function isName(text: string): boolean {
  const parts = partsOf(text)
  const isWritten = parts.every((part) => /^\p{Lu}/u.test(part) && !isPlaceWord(part))
  return isWritten && parts.length <= mostParts && !/\d/.test(text)
}

/** Whether a word may stand: as somebody's name, or as part of a place that is named here with the word beside it. */
export function isExcused(tokens: readonly Token[], index: number, excuse: Excuse): boolean {
  const token = tokens[index]
  if (!token) return false
  if (hearingsOf(excuse.names, token.sounds, true).length > 0) return true

  const here = placeParts(token, excuse)
  return (
    here.length > 0 &&
    [...here].some((part) => isAlone(part) || isBeside(part, neighbours(tokens, index, excuse)))
  )
}

function neighbours(tokens: readonly Token[], index: number, excuse: Excuse): OwnStem[] {
  return [tokens[index - 1], tokens[index + 1]].flatMap((token) =>
    token ? placeParts(token, excuse) : [],
  )
}

function placeParts({ sounds }: Token, { places }: Excuse): OwnStem[] {
  return hearingsOf(places, sounds, true).map(({ stem }) => stem)
}

function isAlone({ owner }: OwnStem): boolean {
  return partsOf(owner).length === 1
}

function isBeside({ owner, part }: OwnStem, others: readonly OwnStem[]): boolean {
  return others.some((other) => other.owner === owner && Math.abs(other.part - part) === 1)
}
