import type { Lexicon } from '../lexicon/lexicon.ts'
import { isNameNoun } from './common.ts'
import { type Excuse, isExcused } from './excuse.ts'
import { type Hearing, hearingsOf } from './hearing.ts'
import { isPlaceName, type Words } from './place.ts'
import type { Ears } from './register.ts'
import { hasDouble, type Stem } from './stem.ts'
import type { Token } from './token.ts'

/** What names are listened for with. */
export interface Listening {
  readonly ears: Ears
  readonly excuse: Excuse
  readonly lexicon: Pick<Lexicon, 'read'>
}

/** A word of the text, or a piece of it, that sounds like names that are listened for. */
export interface Suspect {
  readonly token: Token
  readonly index: number
  readonly hearings: readonly Hearing[]
  /** False for an ordinary word that nothing but a name beside it makes one. */
  readonly isSure: boolean
}

/** A word with its place among the words of a text of which it is known whether capitals tell anything. */
export interface Place {
  readonly token: Token
  readonly index: number
  readonly cased: boolean
}

const shortestSmall = 4

/** What a word is suspected of; null where it is nobody's name or may stand. */
export function suspectAt(words: Words, place: Place, listening: Listening): Suspect | null {
  const { token, index, cased } = place
  const capital = isCapital(token)
  const heard = hearingsOf(listening.ears, token.sounds, capital || !cased)
  const hearings = heard.filter(
    ({ stem }) => hasDouble(stem, token.text) && (capital || !cased || isLongEnough(stem)),
  )
  if (hearings.length === 0 || isSuffix(words.text, token) || isPlaceName(words, index)) return null
  if (isExcused(words.tokens, index, listening.excuse)) return null

  const { ordinary: isWord, name, place: isPlace, settled } = listening.lexicon.read(token.text)
  const isTitled = isTitle(words, token)
  const isMeant = !(cased && capital) || isTitled
  const ordinary = isWord || (isMeant && token.sounds.some(isNameNoun))
  const isWritten = cased ? !isTitled && isWrittenAsName(words, token, name) : name
  const isSharp = hearings.some(({ clarity }) => clarity === 'sharp')
  if (!isSharp) {
    return ordinary || isPlace || settled ? null : { token, index, hearings, isSure: true }
  }
  // NOTE: «Алматы» is no case of Алма.
  if (settled && hearings.every(({ rest }) => rest !== '')) return null

  return { token, index, hearings, isSure: isWritten || !ordinary }
}

function isLongEnough({ sound }: Stem): boolean {
  return sound.length >= shortestSmall
}

/** «70-тен», «45-ке»: what a number ends with is no word. */
function isSuffix(text: string, { start }: Token): boolean {
  return /\d[-‐‑–]$/u.test(text.slice(Math.max(0, start - 2), start))
}

/** Whether a word begins with a capital, as a name does. */
function isCapital({ text }: Token): boolean {
  return /^\p{Lu}/u.test(text)
}

const shouted = /^\p{Lu}[\p{Lu}\p{M}-]+$/u

/** Whether capitals tell a name in these words: there are some, and not hardly anything else. */
export function isCased(tokens: readonly Token[]): boolean {
  const loud = tokens.filter(({ text }) => shouted.test(text)).length
  return tokens.some(isCapital) && loud <= tokens.length / 2
}

const sentenceStart = /(?:^|[.!?:;\n…«"„“])[\s«"„“(\d)*•–—-]*$/u
const openQuote = /[«"„“]$/u
const titled =
  /(?:кооператив|п[иі]к|кск|оси|мик|тоо|жшс|жк|ип|дүкен|магазин|кафе|ресторан|мейрамхана|дәмхана|балабақша|детск|сад|газет|журнал|фильм|акци|бағдарлама|программ|жоба|проект|орталы|центр|рынок|базар|кинотеатр)\p{L}*\.?[ \u00a0]*[«"„“]?$/iu
const titledBehind =
  /^[»"”“][ \u00a0-]*(?:кооператив|п[иі]к|кск|жшс|дүкен|магазин|кафе|мейрамхана|дәмхана|балабақша|газет|журнал|фильм|акци|бағдарлама|жоба|орталы|базар|кинотеатр|тұрғын үй)/iu
const around = 24

/** Whether a word stands in quotation marks beside a word for a shop, a house or a newspaper of that title. */
function isTitle({ text }: Words, { start, end }: Token): boolean {
  const before = text.slice(Math.max(0, start - around), start)
  return (
    openQuote.test(before) &&
    (titled.test(before) || titledBehind.test(text.slice(end, end + around)))
  )
}

/** A capital that, of what is no name too, no beginning of a sentence or shouting explains. */
function isWrittenAsName({ text }: Words, token: Token, isNameToo: boolean): boolean {
  const before = text.slice(Math.max(0, token.start - around), token.start)
  const isPlain = !sentenceStart.test(before) && !shouted.test(token.text)
  return isCapital(token) && (isPlain || isNameToo)
}
