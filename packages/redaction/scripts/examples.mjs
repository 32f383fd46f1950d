import { lexiconOf } from '../dist/lexicon/compose.js'
import { vocabularyOf } from '../dist/lexicon/vocabulary.js'
import { featuresOf, placeOf } from '../dist/tagger/tagger.js'
import { scan } from '../dist/text/words.js'
import { ordinaryWords } from './corpus-words.mjs'

/** How many weights a language has. */
export const size = 1 << 17
const noOffices = []

/**
 * The examples of Kazakh and of Russian sentences, those of each part by themselves; the words of a sentence are unknown to
 * the lexicon of its part, as those of a new text will be.
 */
export function examplesByPart([kk, ru], files, { parts, partOf }) {
  const lexicons = parts.map((part) =>
    lexiconOf({ ...files, kazakhWords: ordinaryWords(kk.filter((row) => partOf(row) !== part)) }),
  )
  return [kk, ru].map((rows) =>
    parts.map((part) =>
      examplesOf(
        rows.filter((row) => partOf(row) === part),
        lexicons[part],
      ),
    ),
  )
}

/** The capitalised words of annotated sentences with the places of their features, and whether each is somebody's name. */
function examplesOf(sentences, lexicon) {
  return sentences.flatMap(({ id, text, lang, spans }) => {
    const { words } = scan(text, vocabularyOf(lexicon), noOffices)
    const people = spans.filter(({ type }) => type === 'PERSON')
    return words.flatMap((word, index) => {
      if (!word.capital || word.plain.length < 2) return []
      const isName = people.some(({ start, end }) => start < word.end && word.start < end)
      const features = featuresOf({ text, language: lang, words }, index)
      return [{ id, isName, places: features.map((one) => placeOf(one, { length: size })) }]
    })
  })
}
