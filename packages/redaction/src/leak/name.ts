import { distanceToStart, sound } from './sound.ts'
import type { Token } from './token.ts'

/** A name of the register as it sounds. */
export interface Heard {
  /** What every form of the name begins with. */
  readonly stem: string
  /** Whether the register has the name without its last vowel cut. */
  readonly whole: string
}

const father = /^(.{3,}?)(?:ұлы|улы|оглы|қызы|кызы|[оеё]вич|[оеё]вна|инична|ич)$/iu
const particle = /^(?:ұлы|улы|оглы|қызы|кызы)$/iu

/** The names that every part of a person's name may be heard as. */
export function heardIn(name: string): Heard[] {
  return name
    .replace(/\s+(?=(?:ұлы|улы|оглы|қызы|кызы)(?:\s|$))/giu, '')
    .split(/[^\p{L}\p{M}'’]+/u)
    .filter((part) => part.length > 1 && !particle.test(part))
    .flatMap((part) => withPatronymics(part))
    .map(heardAs)
}

function withPatronymics(part: string): string[] {
  const name = father.exec(part)?.[1]
  if (!name) return [part]
  const stem = name.replace(/[йаеьи]$/iu, '')
  return [`${name}ұлы`, `${name}қызы`, `${stem}ович`, `${stem}овна`, `${stem}евич`, `${stem}евна`]
}

function heardAs(part: string): Heard {
  const whole = sound(part)
  const stem = whole.length > 4 ? whole.replace(/[aeiu]$/, '') : whole
  return { whole, stem }
}

/** Whether a word sounds like a form of the name. */
export function soundsLike(token: Token, { stem, whole }: Heard): boolean {
  if (stem.length < 4) return token.capital && isForm(token.sound, whole, 3)
  const misspelled = token.capital && stem.length > 6 ? 1 : 0
  const extra = token.capital ? (stem.length > 4 ? 7 : 5) : 3
  return (
    token.sound.length - stem.length <= extra &&
    token.sound.length >= stem.length - misspelled &&
    distanceToStart(token.sound, stem, misspelled) <= misspelled
  )
}

function isForm(heard: string, name: string, extra: number): boolean {
  return heard.startsWith(name) && heard.length - name.length <= extra
}
