import { noLexicon } from '../dist/lexicon/lexicon.js'
import { vocabularyOf } from '../dist/lexicon/vocabulary.js'
import { caseOfChain } from '../dist/name/kazakh.js'
import { spell } from '../dist/name/spelling.js'
import { scan } from '../dist/text/words.js'

const cyrillic = /^[\p{Script=Cyrillic}-]{2,}$/u
/** With which a sentence begins where a street is called so. */
const surname = /[оеё]ва?$/u
const fewest = 2
const frequent = 5

const noOffices = []

/** The words of a text in their order, of which no dictionary knows anything. */
export function wordsOf(text) {
  return scan(text, vocabularyOf(noLexicon), noOffices).words
}

/** The ordinary words of annotated sentences, without those that are other words with suffixes. */
export function ordinaryWords(rows) {
  const counts = new Map()
  for (const { text, spans } of rows) {
    wordsOf(text).forEach((word, index) => {
      const { plain, capital } = word
      if (!isWord(word, index, spans) || !cyrillic.test(plain) || surname.test(plain)) return
      counts.set(plain, (counts.get(plain) ?? 0) + (capital ? 1 : 2))
    })
  }
  return stems(new Map([...counts].filter(([, count]) => count >= fewest)))
}

/** Whether the word stands small and is nobody's name, or begins a sentence outside every span. */
export function isWord(word, index, spans) {
  const people = spans.filter(({ type }) => type === 'PERSON')
  return word.capital ? index === 0 && !isIn(spans, word) : !isIn(people, word)
}

/** Whether a word lies in one of the spans. */
export function isIn(spans, { start, end }) {
  return spans.some((span) => start < span.end && end > span.start)
}

/** Leaves out what is another word of the list with suffixes, if it is not frequent itself. */
function stems(words) {
  const spelled = new Set([...words.keys()].map((word) => spell(word)))
  return [...words]
    .filter(([word, count]) => count > frequent || !isSuffixed(spell(word), spelled))
    .map(([word]) => word)
}

function isSuffixed(word, words) {
  for (let length = word.length - 1; length > 2; length -= 1) {
    const suffix = word.slice(length)
    const stem = hardened(word.slice(0, length), suffix)
    if (words.has(stem) && caseOfChain(suffix) !== null) return true
  }
  return false
}

/** What a stem is without a suffix that softened its last letter (Серігі is of Серік). */
function hardened(stem, suffix) {
  if (!suffix.startsWith('и')) return stem
  return stem.replace(/г$/, 'к').replace(/б$/, 'п')
}
