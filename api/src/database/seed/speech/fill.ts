import type { Filling, Spoken } from './slots.ts'

/** Everything that the slots of a text may stand for. */
export type Fillings = Readonly<Record<string, Filling>>

/** A stretch of text in UTF-16 code units, `end` excluded. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** Words as they were spoken, and where something stands that the public must not read. */
export interface SpokenWords {
  readonly text: string
  readonly language: Spoken
  readonly hidden: readonly Stretch[]
}

const slot = /\{([a-z]+)(?:\.([a-z.]+)|:([^,}]+),([^,}]+),([^}]+))?\}/g
const russianPlurals = new Intl.PluralRules('ru')

/** A text with its slots filled; a slot that nobody fills is a fault of the text. */
export function fill(template: string, language: Spoken, fillings: Fillings): SpokenWords {
  const hidden: Stretch[] = []
  let text = ''
  let at = 0
  for (const found of template.matchAll(slot)) {
    const [whole, name = '', form, one, few, many] = found
    const filling = fillings[name]
    if (!filling) throw new Error(`nothing fills {${name}} in "${template}"`)

    const start = text.length + found.index - at
    const words = filling.write(language, form)
    text += template.slice(at, found.index) + (one ? counted(words, { one, few, many }) : words)
    if (filling.hidden) hidden.push({ start, end: start + words.length })
    at = found.index + whole.length
  }
  return { text: text + template.slice(at), language, hidden }
}

/** Several texts as paragraphs of one. */
export function paragraphs(texts: readonly SpokenWords[]): SpokenWords {
  const said = texts.filter(({ text }) => text !== '')
  const hidden: Stretch[] = []
  let written = ''
  for (const { text, hidden: stretches } of said) {
    if (written !== '') written += '\n\n'
    const by = written.length
    hidden.push(...stretches.map(({ start, end }) => ({ start: start + by, end: end + by })))
    written += text
  }
  return { text: written, language: said[0]?.language ?? 'kk', hidden }
}

function counted(
  number: string,
  {
    one = '',
    few = '',
    many = '',
  }: { one?: string; few?: string | undefined; many?: string | undefined },
): string {
  const form = russianPlurals.select(Number(number))
  return `${number} ${form === 'one' ? one : form === 'few' ? few : many}`
}
