import { fullStop, isLetterAt, sign, signAt, standsAt, unitsOf } from './sign.ts'

const apart = unitsOf(' ._*·\u00a0\u2009\u202f')
const parting = /[ ._*·\u00a0\u2009\u202f]/g
const fewest = 4
const most = 64

/** Where a word ends whose letters stand apart: «А х м е т о в», «А.х.м.е.т.о.в»; its start where they do not. */
export function spacedOutEnd(text: string, start: number): number {
  if (isLetterAt(text, start + 1)) return start
  const between = text.charCodeAt(start + 1)
  if (!apart.has(between) || isLetterAt(text, start - 1)) return start
  // NOTE: the preposition of «у А у б а к и р о в а» is no letter of the name.
  if (beginsName(text, start)) return start
  let letters = 1
  let at = start
  while (letters < most && standsAt(text, at + 1, between) && goesOn(text, at + 2, between)) {
    if (beginsName(text, at)) break
    at += 2
    letters += 1
  }
  return letters < fewest && !isShortName(text, start, letters) ? start : at + 1
}

/** Whether a small letter stands here and a capital one next: «… о в П ё т р». */
function beginsName(text: string, at: number): boolean {
  return signAt(text, at) === sign.small && signAt(text, at + 2) === sign.capital
}

const shortName = 3

/** «Ц о й»: fewer letters are a name only where the first alone is capital. */
function isShortName(text: string, start: number, letters: number): boolean {
  return (
    letters === shortName &&
    !standsAt(text, start + 1, fullStop) &&
    signAt(text, start) === sign.capital &&
    signAt(text, start + 2) === sign.small
  )
}

/** Whether a letter stands alone here; capital ones between full stops are initials. */
function goesOn(text: string, at: number, between: number): boolean {
  const ofStops = between === fullStop
  const isOne = ofStops ? signAt(text, at) === sign.small : isLetterAt(text, at)
  // NOTE: the П of «И в а н о в П. И.» is an initial.
  const isInitial =
    !ofStops && standsAt(text, at + 1, fullStop) && signAt(text, at) === sign.capital
  return isOne && !isInitial && !isLetterAt(text, at + 1)
}

/** Whether the letters of a word that was read as one stand apart. */
export function isSpacedOut(word: string): boolean {
  return word.length > fewest && apart.has(word.charCodeAt(1)) && apart.has(word.charCodeAt(3))
}

/** Such a word as it is written otherwise. */
export function joinedLetters(word: string): string {
  return word.replace(parting, '')
}
