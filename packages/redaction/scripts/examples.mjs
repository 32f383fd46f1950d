import { vocabularyOf } from '../dist/lexicon/vocabulary.js'
import { featuresOf, placeOf } from '../dist/tagger/tagger.js'
import { scan } from '../dist/text/words.js'

/** How many weights a language has. */
export const size = 1 << 17
const noOffices = []

/** The capitalised words of annotated sentences with the places of their features, and whether each is somebody's name. */
export function examplesOf(sentences, lexicon) {
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
