import { beginningsOf, hasLonger } from './beginning.ts'
import { type Hearing, hearingsOf, sharply } from './hearing.ts'
import type { Words } from './place.ts'
import type { Ears } from './register.ts'
import { isCased, type Listening, type Suspect, suspectAt } from './suspect.ts'
import { spacedTokensOf, type Token } from './token.ts'

/** The names that a text holds; an ordinary word is none unless it is written like one or stands beside one. */
export function namesIn(words: Words, listening: Listening): Suspect[] {
  const cased = isCased(words.tokens)
  const suspects = words.tokens.flatMap((token, index) => {
    const whole = suspectAt(words, { token, index, cased }, listening)
    if (whole) return [whole]
    return token.pieces.flatMap(
      (piece) => suspectAt(words, { token: piece, index, cased }, listening) ?? [],
    )
  })
  return [
    ...suspects.filter((suspect, at) => suspect.isSure || isBesideOwn(suspects, at)),
    ...brokenNames(words, listening),
    ...spacedNames(words.text, listening),
  ]
}

/** Whether the word before or behind is heard as another part of the same name: «вера петровна», «бірлік омарова». */
function isBesideOwn(suspects: readonly Suspect[], at: number): boolean {
  const one = suspects[at]
  return [suspects[at - 1], suspects[at + 1]].some(
    (other) =>
      one !== undefined &&
      other !== undefined &&
      Math.abs(one.index - other.index) === 1 &&
      one.hearings.some(({ stem }) =>
        other.hearings.some((beside) => isSameName(stem, beside.stem)),
      ),
  )
}

interface Part {
  readonly owner: string
  readonly part: number
}

function isSameName(one: Part, other: Part): boolean {
  return one.owner === other.owner && one.part !== other.part
}

const shortestBroken = 6
const blank = /^[ \u00a0\t]*(?:\r?\n)?[ \u00a0\t]*$/u
const widest = 4

/** Long names that a space or the end of a line has broken in two: «Сейдах метова». */
function brokenNames({ text, tokens }: Words, { ears, excuse, lexicon }: Listening): Suspect[] {
  return tokens.flatMap((token, index): Suspect[] => {
    const next = tokens[index + 1]
    const first = token.sounds[0] ?? ''
    if (!next || next.start - token.end > widest || !hasLonger(ears.sharp, first)) return []
    if (!blank.test(text.slice(token.end, next.start))) return []

    const whole = first + (next.sounds[0] ?? '')
    const hearings = sharply(ears, whole).filter(
      ({ stem: { sound } }) => sound.length >= shortestBroken && sound.length > first.length,
    )
    if (hearings.length === 0 || hearingsOf(excuse.names, [whole], true).length > 0) return []
    if ([token, next].every((half) => lexicon.read(half.text).ordinary)) return []
    return [{ token: joined(text, token, next), index, hearings, isSure: true }]
  })
}

function joined(text: string, { start, sounds }: Token, { end }: Token): Token {
  return { start, end, sounds, text: text.slice(start, end), pieces: [] }
}

/** Names whose letters stand apart, with further letters before them or whole names beside them: «и А х м е т о в С е р и к». */
function spacedNames(text: string, { ears, excuse }: Listening): Suspect[] {
  return spacedTokensOf(text).flatMap((token, index) => {
    const sounds = token.sounds.flatMap((sound) => [0, 1, 2, 3].map((from) => sound.slice(from)))
    const hearings = [
      ...sounds.flatMap((sound) => sharply(ears, sound)).filter(isLongEnough),
      ...token.sounds.flatMap((sound) => within(ears, sound)),
    ]
    const isFree = hearings.length > 0 && hearingsOf(excuse.names, sounds, true).length === 0
    return isFree ? [{ token, index, hearings, isSure: true }] : []
  })
}

const shortestSpaced = 4
const shortestWithin = 5

function isLongEnough({ stem }: { stem: { sound: string } }): boolean {
  return stem.sound.length >= shortestSpaced
}

/** Long names anywhere in a sound, for nobody hears where one word ends and the next begins. */
function within(ears: Ears, sound: string): Hearing[] {
  return Array.from(sound, (_, from) => sound.slice(from)).flatMap((from) =>
    beginningsOf(ears.sharp, from).flatMap(({ values, rest }) =>
      values
        .filter((stem) => stem.sound.length >= shortestWithin)
        .map((stem): Hearing => ({ stem, clarity: 'sharp', rest })),
    ),
  )
}
