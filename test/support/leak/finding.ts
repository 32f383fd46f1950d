import type { Given } from './crawl.ts'
import { fold } from './fold.ts'
import type { Saying } from './saying.ts'
import { searchFor } from './search.ts'
import { soughtIn, type Tale, toldIn } from './tale.ts'

/** Looks through what the public is given for every mark of some tales. */
export interface Finding {
  see(given: Given): void
  /** How much was looked through, in signs. */
  signs(): number
  /** For each sentence of which something was found: what, where first, and around what. */
  found(): string[]
}

interface Origin {
  readonly what: string
  readonly tales: Tale[]
}

/** Prepares the search for the marks of these tales; each call begins a new finding. */
export function lookingFor(tales: readonly Tale[]): () => Finding {
  const origins = originsOf(tales)
  const search = searchFor(origins.keys())

  return () => {
    const found = new Map<string, string>()
    let signs = 0
    return {
      signs: () => signs,
      found: () => [...found.values()],
      see({ where, text }) {
        signs += text.length
        for (const { sought, around } of search.hitsIn(text)) {
          const origin = origins.get(sought)
          if (!origin) continue
          const sentence = sentenceOf({ sought, text }, [...origin.tales, ...tales])
          if (found.has(sentence)) continue
          found.set(sentence, `${sentence}: ${origin.what} in ${where}: …${around}…`)
        }
      },
    }
  }
}

function originsOf(tales: readonly Tale[]): ReadonlyMap<string, Origin> {
  const origins = new Map<string, Origin>()
  for (const tale of tales) {
    for (const { word, what } of soughtIn(tale)) {
      const origin = origins.get(word)
      if (origin) origin.tales.push(tale)
      else origins.set(word, { what, tales: [tale] })
    }
  }
  return origins
}

/** The sentence whose very mention stands in the text; where a part of it is hidden, any that has the word. */
function sentenceOf(
  { sought, text }: { readonly sought: string; readonly text: string },
  tales: readonly Tale[],
): string {
  const [word, whole] = [fold(sought), fold(text)]
  let other: string | undefined
  for (const tale of tales) {
    for (const saying of toldIn(tale).flatMap(({ sayings }) => sayings)) {
      const mention = fold(saying.mention)
      if (!mention.includes(word)) continue
      if (whole.includes(mention)) return told(saying, tale)
      other ??= told(saying, tale)
    }
  }
  return other ?? `«${sought}», said in none of the texts`
}

function told({ text, how }: Saying, { number }: Tale): string {
  return `«${text}» (${how}; meeting ${number})`
}
