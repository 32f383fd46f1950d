import { kept, keptFor } from '../kept.ts'
import { lettersOf } from './letters.ts'
import { fatherOf, isLikeSurname, isNoPart, type PartKind } from './part.ts'
import type { ShortNames } from './short.ts'
import { type NamePart, namePartOf } from './stem.ts'

/** A word in lower case that stands in people’s names, with what it says in whichever of them it stands. */
export class NameWord {
  /** By which names are compared, and for which initials stand. */
  readonly letters: readonly string[]
  /** Neither an initial nor a particle. */
  readonly isPart: boolean
  readonly isPatronymic: boolean
  /** Whoever has this first name is called something for short. */
  readonly isFirstName: boolean
  /** Ends like a surname. */
  readonly isLikeSurname: boolean
  private given: readonly NamePart[] | null = null
  private other: readonly NamePart[] | null = null
  private readonly text: string
  private readonly shortNames: ShortNames

  constructor(text: string, shortNames: ShortNames) {
    this.text = text
    this.shortNames = shortNames
    this.letters = lettersOf(text)
    this.isPatronymic = fatherOf(text) !== null
    this.isPart = !isNoPart(text)
    this.isFirstName = shortNames.has(this.letters[0] ?? '')
    this.isLikeSurname = isLikeSurname(text)
  }

  /** What it is as a first name, with its halves where it has a hyphen; a patronymic is one wherever it stands. */
  get asGiven(): readonly NamePart[] {
    if (this.isPatronymic) return this.asSurname
    this.given ??= this.partsAs('given')
    return this.given
  }

  /** What it is elsewhere in a name. */
  get asSurname(): readonly NamePart[] {
    this.other ??= this.partsAs(this.isPatronymic ? 'patronymic' : 'surname')
    return this.other
  }

  private partsAs(kind: PartKind): readonly NamePart[] {
    const { text, shortNames } = this
    const halves = this.isPatronymic ? [] : halvesOf(text)
    return [text, ...halves].map((name) => namePartOf({ name, kind }, shortNames))
  }
}

/** Gives what is known of a word of a name. */
export type NameWords = (word: string) => NameWord

// NOTE: people share most of their names, and a register may come new with every text.
const mostKept = 8000

/** The words of names met so far with these short names, each made ready once for all registers that have it. */
export const nameWordsOf = keptFor(
  (shortNames: ShortNames): NameWords => kept(mostKept, (word) => new NameWord(word, shortNames)),
)

function halvesOf(word: string): readonly string[] {
  return word.includes('-') ? word.split('-').filter((half) => half.length > 1) : []
}
