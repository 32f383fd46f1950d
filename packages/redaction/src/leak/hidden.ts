import { keptFor } from '../kept.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { isPlaceWord } from './place.ts'
import { type Ears, earsOf } from './register.ts'
import { stemsOfForm } from './stem.ts'

const shortest = 3
const everywhere =
  /^(?:mail|gmail|yandex|inbox|list|bk|rambler|icloud|com|net|org|http|https|www|vk|instagram|facebook|tiktok|telegram|whatsapp|google|gis|geo|youtu|api|send|phone|почта|тел|моб|ұлы|улы|қызы|кызы|оглы)$/iu

/** The words of what the first pass hid that point to somebody, made ready to be listened for in what was left. */
export const hiddenEars = keptFor((hidden: readonly string[]) =>
  keptFor((lexicon: Lexicon) => hearable(hidden, lexicon)),
)

function hearable(hidden: readonly string[], lexicon: Lexicon): Ears {
  return earsOf(
    [...new Set(hidden)].flatMap((text) =>
      wordsOf(text)
        .filter((word) => isSpecific(word, lexicon))
        .flatMap((word, part) => stemsOfForm(word).map((stem) => ({ ...stem, owner: text, part }))),
    ),
  )
}

function wordsOf(text: string): string[] {
  return text.match(/\p{L}[\p{L}\p{M}\u00ad\u200b-\u200d]*/gu) ?? []
}

function isSpecific(word: string, lexicon: Lexicon): boolean {
  if (word.length < shortest || everywhere.test(word) || isPlaceWord(word)) return false
  const { ordinary, name, nameBeside, place, settled } = lexicon.read(word)
  return name || nameBeside || !(ordinary || place || settled)
}
