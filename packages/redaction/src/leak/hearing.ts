import { type Endings, roughEndings, sharpEndings } from './ending.ts'
import { roughly } from './hear.ts'
import type { Ears, OwnStem } from './register.ts'
import type { Beginning } from './trie.ts'

/** How well a word is heard: for itself, roughly, or with a letter amiss. */
export type Clarity = 'sharp' | 'rough' | 'amiss'

/** A name that a word sounds like. */
export interface Hearing {
  readonly stem: OwnStem
  readonly clarity: Clarity
}

/** From so many letters on a name may have one letter amiss, in a word that is written small from the second on. */
const amissFrom = { capital: 6, small: 8 } as const
const roughFrom = { capital: 5, small: 7 } as const

/** The names that a word sounds like a form of; in a word written small less is forgiven. */
export function hearingsOf(ears: Ears, sounds: readonly string[], capital: boolean): Hearing[] {
  const written = capital ? 'capital' : 'small'
  const sharp = sounds.flatMap((sound) =>
    heardAs(ears.sharp.beginnings(sound), { endings: sharpEndings, clarity: 'sharp' }),
  )
  if (sharp.length > 0) return sharp

  const rough = sounds.map(roughly).filter((sound) => sound.length >= roughFrom[written])
  const close = rough.flatMap((sound) =>
    heardAs(ears.rough.beginnings(sound), { endings: roughEndings, clarity: 'rough' }),
  )
  if (close.length > 0) return close.filter(({ stem }) => isLong(stem, roughFrom[written]))

  const far = rough
    .filter((sound) => sound.length >= amissFrom[written])
    .flatMap((sound) =>
      heardAs(ears.long.nearBeginnings(sound), { endings: roughEndings, clarity: 'amiss' }),
    )
  return far.filter(({ stem }) => isLong(stem, amissFrom[written]))
}

function isLong({ sound }: OwnStem, least: number): boolean {
  return roughly(sound).length >= least
}

function heardAs(
  beginnings: readonly Beginning<OwnStem>[],
  { endings, clarity }: { endings: Endings; clarity: Clarity },
): Hearing[] {
  return beginnings.flatMap(({ values, rest }) =>
    values
      .filter(({ follows, sound }) => endings.isEnding(rest, follows, sound.length))
      .map((stem) => ({ stem, clarity })),
  )
}
