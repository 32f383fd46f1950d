import { marked, read } from './corpus.testing.ts'
import type { KnownPerson } from './known.ts'
import type { Language } from './language.ts'

/** A text of the corpus, and whom the register of its meeting has. */
export interface Heard {
  readonly id: string
  readonly text: string
  readonly language: Language
  readonly people: readonly KnownPerson[]
}

const ofOneLanguage = ['heard', 'mangled', 'spoken', 'hard', 'numbers', 'addresses']
const ofBoth = ['roles.txt', 'stays.txt', 'stays-numbers.txt']

/** What is said at meetings and stands in their protocols, with nobody known. */
export function unregistered(language: Language): Heard[] {
  const texts = [
    ...[`${language}.txt`, `unheard-${language}.txt`].flatMap(linesOf),
    ...ofOneLanguage.flatMap((name) => linesOf(`${name}.${language}.txt`)),
    ...ofBoth.flatMap(linesOf).flatMap((line) => textIn(language, line)),
  ]
  return [...new Set(texts.map((line) => marked(line).text))].map((text) => ({
    id: text,
    text,
    language,
    people: [],
  }))
}

/** The text of a line that begins with its language and a tab, if that is the language. */
function textIn(language: Language, line: string): string[] {
  const [of, text = ''] = line.split('\t')
  return of === language ? [text] : []
}

/** Texts of every kind that the bench makes, each with its register. */
export function registered(): Heard[] {
  return linesOf('heard.jsonl').map((line) => {
    const { people, ...row }: Omit<Heard, 'people'> & { people: Omit<KnownPerson, 'key'>[] } =
      JSON.parse(line)
    return { ...row, people: people.map((person, at) => ({ ...person, key: `${at}` })) }
  })
}

function linesOf(file: string): string[] {
  return read(file)
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
}
