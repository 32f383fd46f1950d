import { previous } from '../previous.ts'
import type { Page } from '../text/page.ts'
import { fullStop, sign, signAt, standsAt } from '../text/sign.ts'
import type { Word } from '../text/token.ts'
import { type Found, unsure } from './found.ts'

/** Also of a double first name: «Ж.-К. Тришин». */
const before = /(?<!\p{L})(?:\p{Lu}\.(?:[ \u00a0]{0,3}|-)){1,2}$/u
/** «участковый Ковалёв Д.С. Омарова звонила»: the initials are of the surname before them; «Машина А.Б. Ким» has none. */
const ofOther = /\p{Ll}[ \u00a0]\p{Lu}\p{Ll}+(?:[оеё]ва?|ина?)[ \u00a0]$/u
const longestSurname = 26
/** Also with the suffix of a Kazakh case, of two fathers, and without the last full stop: «Тілеубердин А.Ж.-дан», «Эльмурзаева З.А-Х.», «Ахметов Б.С, жилец». */
const after =
  /^[ \u00a0]{0,3}\p{Lu}\.(?:[ \u00a0]{0,3}\p{Lu}(?:-\p{Lu})?\.|\p{Lu}(?=-\p{Ll}|[^\p{L}\p{N}'’-]|$))?(?:-\p{Ll}{2,4}(?!\p{L}))?/u
/** «ХасановаР.Р.»: the first initial was typed at the end of the surname. */
const glued = /^\.(?:[ \u00a0]?\p{Lu}\.)?/u

/** How many signs of initials stand right before this place. */
export function initialsBefore(text: string, start: number): number {
  if (!hasStopBefore(text, start)) return 0
  const length = before.exec(text.slice(Math.max(0, start - longestBefore), start))?.[0].length ?? 0
  const from = start - length
  return ofOther.test(text.slice(Math.max(0, from - longestSurname), from)) ? 0 : length
}

const longestBefore = 11
const longestAfter = 19

function endsWithInitial(text: string, end: number): boolean {
  const isGlued = signAt(text, end - 2) === sign.small && signAt(text, end - 1) === sign.capital
  return isGlued && standsAt(text, end, fullStop)
}

/** How many signs of initials stand right after this place. */
export function initialsAfter(text: string, end: number): number {
  if (!hasStopWithin(text, end, 5)) return 0
  const initials = endsWithInitial(text, end) ? glued : after
  return initials.exec(text.slice(end, end + longestAfter))?.[0].length ?? 0
}

const ofNext = /^[ \u00a0]{1,3}(?:\p{Lu}\.[ \u00a0]{0,3}){1,2}\p{Lu}\p{Ll}/u
const longestOfNext = 15

/** «Отчёт С.Дорохова», «Нам С. Ким обещал»: whether behind the initials stands the name that they may be of. */
export function areInitialsOfNext(text: string, end: number): boolean {
  return hasStopWithin(text, end, 5) && ofNext.test(text.slice(end, end + longestOfNext))
}

const letters = /^ \p{Lu}(?: \p{Lu}\.|(?: \p{Lu})?(?![\p{L}\p{N}.'’-]| \p{Lu}))/u
const mostLetters = 7

/** How many signs capitals by themselves take behind a name, with no full stop: «Айгүл Б жазады», «Сериков А Б». */
export function lettersAfter(text: string, end: number): number {
  if (signAt(text, end + 1) !== sign.capital) return 0
  return letters.exec(text.slice(end, end + mostLetters))?.[0].length ?? 0
}

/** The letters of some initials. */
export function capitalsOf(initials: string): string {
  return initials === '' ? '' : initials.replace(/\P{Lu}/gu, '')
}

const smallBefore = /(?<!\p{L})(?:\p{L}{1,2}\.[ \u00a0]?){1,2}$/u
const smallAfter = /^[ \u00a0]?\p{L}{1,2}\.(?:[ \u00a0]?\p{L}{1,2}\.)?/u

/** The signs of initials on both sides of a name in small or Latin letters: «l. d. bugybaskhanov», «ж.ескермесова». */
export function smallInitials(text: string, { start, end }: { start: number; end: number }) {
  return {
    before: hasStopBefore(text, start)
      ? (smallBefore.exec(text.slice(Math.max(0, start - 8), start))?.[0].length ?? 0)
      : 0,
    after: hasStopWithin(text, end, 6)
      ? (smallAfter.exec(text.slice(end, end + 8))?.[0].length ?? 0)
      : 0,
  }
}

const twoBefore = /(?<![\p{L}\p{N}.])\p{Ll}\. ?\p{Ll}\.[ \u00a0]?$/u
const twoAfter = /^[ \u00a0]?\p{Ll}\. ?\p{Ll}\.(?!\p{L}|[ \u00a0]?\p{N})/u
/** «и т.д.», «тағы т.б.», «л.с.», «с.ш.», «м.а.» */
const shortened =
  /^[ \u00a0]?(?:т\. ?[дпекчнбс]|ж\. ?[бт]|н\. ?э|л\. ?с|[сю]\. ?ш|в\. ?д|б\. ?[эз]|[мшы]\. ?а)\.[ \u00a0]?$/u

/** Whether two small letters with full stops stand right beside a word in small letters: «хегай л.с.», «м.ш. квирикадзе». */
export function hasTwoLetters(
  text: string,
  { start, end }: { start: number; end: number },
): boolean {
  const before = hasStopBefore(text, start)
    ? twoBefore.exec(text.slice(Math.max(0, start - longestTwo), start))?.[0]
    : undefined
  if (before && !shortened.test(before)) return true
  const after = hasStopWithin(text, end, 4)
    ? twoAfter.exec(text.slice(end, end + longestTwo))?.[0]
    : undefined
  return after !== undefined && !shortened.test(after)
}

const longestTwo = 8

// NOTE: hardly any name has a full stop beside it, and a pattern costs more than a look at a few signs.
function hasStopBefore(text: string, start: number): boolean {
  for (let at = start - 1; at >= start - mostBlanks - 1; at -= 1)
    if (standsAt(text, at, fullStop)) return true
  return false
}

const mostBlanks = 3

function hasStopWithin(text: string, from: number, most: number): boolean {
  for (let at = from; at < from + most; at += 1) if (standsAt(text, at, fullStop)) return true
  return false
}

/** Two initials that stand for a person without any name. */
export function findInitials({ text, words, hasLetters }: Page): Found[] {
  const found: Found[] = []
  if (!hasLetters) return found
  for (let index = 1; index < words.length; index += 1) {
    const second = words[index]
    if (!second || !isInitial(text, second)) continue
    const first = previous(words, index)
    if (!first || !isInitial(text, first)) continue
    const between = text.slice(first.end, second.start)
    if (between !== '.' && between !== '. ') continue
    if (isGlued(text, first.start) || goesOn.test(text.slice(second.end, second.end + 3))) continue
    found.push(unsure('PERSON', first.start, second.end + 1))
  }
  return found
}

const goesOn = /^\. ?\p{Lu}/u

/** Whether the word is a capital by itself with its full stop. */
export function isInitial(text: string, word: Word): boolean {
  return word.end - word.start === 1 && word.capital && standsAt(text, word.end, fullStop)
}

/** Whether a full stop or a digit stands right before, as in an abbreviation of more letters. */
function isGlued(text: string, start: number): boolean {
  const before = text.charAt(start - 1)
  return before === '.' || (before >= '0' && before <= '9')
}
