import { socialCue } from '../cue/social.ts'
import { trait } from '../lexicon/trait.ts'
import type { Word } from '../text/token.ts'

const resident = /^(?:тұрғын|көрші|азамат|келіншек|жігіт)/u

/** Whether a word says that somebody is meant: «жительница», «көршісі». */
export function isForSomebody({ plain, traits }: Word): boolean {
  return resident.test(plain) || (traits & (trait.animate | trait.small)) === trait.animate
}

/** «оқушысы», «қызы», «гр-ка» */
const others =
  /^(?:оқушы|окушы|бала(?:сы|м|мыз)?$|қыз(?:ы|ым|ымыз)?$|ұл(?:ы|ым|ымыз)?$|әйел|шал$|апай|шешей|гр$|гр-\p{L}{1,2}$|г-\p{L}{1,3}$)/u

/** Whether somebody stands so before a name of which only a letter is told: «Жительница Ш.», «оның ұлы Б.», «гр. К.». */
export function isBeforeLetter(word: Word): boolean {
  return (
    isForSomebody(word) || others.test(word.plain) || (word.entry.cues.social & socialCue.kin) !== 0
  )
}
