import type { KnownPerson } from '../known.ts'
import { type Lexicon, noLexicon } from '../lexicon/lexicon.ts'
import { addressLeaks } from './address.ts'
import type { Leak } from './leak.ts'
import { type Heard, heardIn, soundsLike } from './name.ts'
import { numberLeaks } from './number.ts'
import { type Token, tokensOf, withoutPlaceholders } from './token.ts'

interface Excuse {
  /** Names and places that may stand in the text: officers, officials who may be named, the venue. */
  readonly excused?: readonly string[]
  /** Tells the ordinary words that sound like a name. */
  readonly lexicon?: Lexicon
}

/** What of the register the finished text still holds, by a second matcher that hears names where the first spells them. */
export function leaksIn(
  finished: string,
  register: readonly KnownPerson[],
  { excused = [], lexicon = noLexicon }: Excuse = {},
): Leak[] {
  const text = withoutPlaceholders(finished)
  const tokens = tokensOf(text)
  const allowed = excused.flatMap((words) => heardIn(words))
  const suspects = tokens.filter(
    (token, index) =>
      !isOrdinary(token, lexicon) && !isExcused(token, allowed) && !isPlace(tokens, index),
  )
  const leaks = register.flatMap((person) => [
    ...nameLeaks(suspects, person),
    ...numberLeaks(text, person),
    ...addressLeaks(text, tokens, { person, excused }),
  ])
  return leaks.sort((a, b) => a.where.start - b.where.start)
}

function nameLeaks(tokens: readonly Token[], { key, name, otherNames = [] }: KnownPerson): Leak[] {
  const names = [name, ...otherNames].flatMap(heardIn)
  return tokens
    .filter((token) => names.some((heard) => soundsLike(token, heard)))
    .map(({ start, end }) => ({ what: 'name', where: { start, end }, person: key }))
}

/** A word of the language, written as one: small, or capital only because a sentence begins with it. */
function isOrdinary({ text, capital, first }: Token, lexicon: Lexicon): boolean {
  const { ordinary, name } = lexicon.read(text)
  return ordinary && (!capital || (first && !name))
}

function isExcused(token: Token, allowed: readonly Heard[]): boolean {
  return allowed.some((heard) => soundsLike({ ...token, capital: true }, heard))
}

const placeWord =
  /^(?:көше|даңғыл|аудан|шағын|ықшам|мөлтек|алаң|атында|имен[ии]|улиц|просп|переул|бульвар|микрорайон|мкр|ул$|пр$|им$|район|ауыл|село|мектеп|школ)/iu

/** Whether a word next to this one says that it is a street or a school. */
function isPlace(tokens: readonly Token[], index: number): boolean {
  return [index - 1, index + 1, index + 2].some((at) => {
    const near = tokens[at]
    const token = tokens[index]
    if (!near || !token) return false
    const gap = at < index ? token.start - near.end : near.start - token.end
    return gap < 24 && placeWord.test(near.text)
  })
}
