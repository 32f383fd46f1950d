import { type Known, type Leak, type Lexicon, leaksIn } from '@esep/redaction'
import { excusedBy } from './known.ts'

/** Something in one of the finished texts that should not be there. */
export interface TextLeak extends Leak {
  /** The key of the text, or of what is public besides, such as `title:1:ru` or `note:1:kk`. */
  readonly key: string
}

interface Setting {
  readonly lexicon: Lexicon
  /** What is hidden in any of the texts, in the words that stood there. */
  readonly hidden: readonly string[]
  /** Whether a text says where the meeting is; none does where it is left out. */
  readonly isOfPlace?: (key: string) => boolean
}

/** What the second matcher finds in the finished texts; publication waits until there is nothing, or a reviewer accounts for it. */
export function leaksOf(
  finished: ReadonlyMap<string, string>,
  known: Known,
  { lexicon, hidden, isOfPlace = () => false }: Setting,
): TextLeak[] {
  const excused = excusedBy(known)
  return [...finished].flatMap(([key, text]) => {
    const leaks = isOfPlace(key)
      ? namesInPlace(text, known, lexicon)
      : leaksIn(text, known.people, { excused, lexicon, hidden })
    return leaks.map((leak) => ({ ...leak, key }))
  })
}

/** A place has numbers and an address of its own; that it is called so excuses no name in it. */
function namesInPlace(text: string, known: Known, lexicon: Lexicon): Leak[] {
  const places = known.places.filter((place) => !place.includes(text))
  const excused = excusedBy({ ...known, places })
  return leaksIn(text, known.people, { excused, lexicon }).filter(({ what }) => what === 'name')
}
