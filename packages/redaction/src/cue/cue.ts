import { isAgent, isOfficeAlone } from './agent.ts'
import { factRules } from './fact.ts'
import { namesakeRules } from './namesake.ts'
import { numbersIn, numberValue, severalNumbers } from './number-word.ts'
import { placeRules } from './place.ts'
import { type Cue, folded, rulesOf, type Written } from './rule.ts'
import { socialCue, socialRules } from './social.ts'

/** What a word tells of the words and numbers around it, each a set of bits, wherever it stands. */
export interface Cues {
  /** Bits of {@link placeCue}. */
  readonly place: Cue
  /** Bits of {@link factCue}. */
  readonly fact: Cue
  /** Bits of {@link socialCue}. */
  readonly social: Cue
  /** Bits of {@link namesakeCue}. */
  readonly namesake: Cue
  /** The number that the word says, or {@link severalNumbers}; -1 for all other words. */
  readonly value: number
}

/** Tells nothing, as most words do. */
export const noCues: Cues = {
  place: 0,
  fact: 0,
  social: 0,
  namesake: 0,
  value: -1,
}

const told = rulesOf([placeRules, factRules, socialRules, namesakeRules])

/** No word that tells something is longer, but for numbers that are joined. */
const longest = 32
const longestNumbers = 128

const latin = /[a-z]/
const cyrillicLetter = /[\u0430-\u04ff]/
const lookalike = /[abcehikmoptxy]/g
const cyrillic: Readonly<Record<string, string>> = {
  ...{ a: 'а', b: 'в', c: 'с', e: 'е', h: 'н', i: 'і', k: 'к' },
  ...{ m: 'м', o: 'о', p: 'р', t: 'т', x: 'х', y: 'у' },
}

/** «көшeci»: a word of both alphabets is Cyrillic with letters that look like it. */
function inOneAlphabet(word: string): string {
  return latin.test(word) && cyrillicLetter.test(word)
    ? word.replace(lookalike, (letter) => cyrillic[letter] ?? letter)
    : word
}

const { post, owner, head, office, business, spot, village } = socialCue
const anchor = business | spot | village

/** What a word that tells this of people is: also who does a work, «моншашы», though it begins like where it is done. */
function socialOf(word: Written, people: Cue): Cue {
  const social = people || socialOfHalves(word)
  if (isOfficeAlone(word.folded)) return social & ~(post | owner | head | office)
  return (social & ~anchor) === 0 && isAgent(word) ? post : social
}

/** «врач-гинеколог», «слесарь-сантехник»: two words for the same person. */
function socialOfHalves({ plain, folded: typed }: Written): Cue {
  const halves = plain.includes('-') ? plain.split('-') : none
  if (halves.length !== 2) return 0
  const people = typed.split('-').map((half, at) => {
    const [, , social = 0] = told({ plain: halves[at] ?? '', folded: half })
    return social
  })
  return people.reduce((both, one) => both & one, post)
}

const none: readonly string[] = []

/** What a word in lower case tells of its neighbours. */
export function cuesOf(plain: string): Cues {
  if (plain.length > longestNumbers) return noCues

  const written = inOneAlphabet(plain)
  const word = { plain: written, folded: folded(written) }
  if (numbersIn(word.folded)) return { ...noCues, value: severalNumbers }
  if (plain.length > longest) return noCues

  const [place = 0, fact = 0, people = 0, namesake = 0] = told(word)
  const social = socialOf(word, people)
  const value = numberValue(word.folded)
  const bits = place | fact | social | namesake
  return bits !== 0 || value >= 0 ? { place, fact, social, namesake, value } : noCues
}
