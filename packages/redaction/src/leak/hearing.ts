import { keptFor } from '../kept.ts'
import { type Beginning, beginningsOf, nearBeginningsOf } from './beginning.ts'
import { type Endings, roughEndings, sharpEndings } from './ending.ts'
import { roughly } from './hear.ts'
import type { Ears, OwnStem } from './register.ts'

/** How well a word is heard: for itself, roughly, or with a letter amiss. */
export type Clarity = 'sharp' | 'rough' | 'amiss'

/** A name that a word sounds like. */
export interface Hearing {
  readonly stem: OwnStem
  readonly clarity: Clarity
  /** What the word has behind the stem. */
  readonly rest: string
}

/** From so many letters on a name is heard roughly, and with one letter amiss. */
const roughFrom = { capital: 5, small: 7 } as const
const amissFrom = 7

/** The names that a word sounds like a form of; in a word written small less is forgiven. */
export function hearingsOf(
  ears: Ears,
  sounds: readonly string[],
  capital: boolean,
): readonly Hearing[] {
  const { inCapital, inSmall } = listening(ears)
  return (capital ? inCapital : inSmall)(sounds)
}

// NOTE: the same word of a text has the same sounds, and is heard once.
const listening = keptFor((ears: Ears) => ({
  inCapital: keptFor((sounds: readonly string[]) => listen(ears, sounds, true)),
  inSmall: keptFor((sounds: readonly string[]) => listen(ears, sounds, false)),
}))

function listen(ears: Ears, sounds: readonly string[], capital: boolean): Hearing[] {
  const sharp = sounds.flatMap((sound) => sharply(ears, sound))
  if (sharp.length > 0) return sharp

  const least = roughFrom[capital ? 'capital' : 'small']
  const rough = sounds.map(roughly).filter((sound) => sound.length >= least)
  const close = rough.flatMap((sound) =>
    heardAs(beginningsOf(ears.rough, sound), {
      endings: roughEndings,
      clarity: 'rough',
    }),
  )
  if (close.length > 0) return close.filter(({ stem }) => roughly(stem.sound).length >= least)

  return rough
    .filter((sound) => sound.length >= amissFrom)
    .flatMap((sound) =>
      heardAs(nearBeginningsOf(ears.long, sound), {
        endings: roughEndings,
        clarity: 'amiss',
      }),
    )
}

/** The names that a sound is a form of as they are written. */
export function sharply(ears: Ears, sound: string): Hearing[] {
  return heardAs(beginningsOf(ears.sharp, sound), {
    endings: sharpEndings,
    clarity: 'sharp',
  })
}

function heardAs(
  beginnings: readonly Beginning<OwnStem>[],
  { endings, clarity }: { endings: Endings; clarity: Clarity },
): Hearing[] {
  return beginnings.flatMap(({ values, rest }) =>
    values
      .filter(({ follows, sound }) => endings.isEnding(rest, follows, sound))
      .map((stem) => ({ stem, clarity, rest })),
  )
}
