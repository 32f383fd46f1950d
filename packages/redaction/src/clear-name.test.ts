import { expect, test } from '@jest/globals'
import { clear } from './clear.ts'
import { decideAll } from './decision.ts'
import type { Case, Language } from './language.ts'
import { startNumbering } from './numbering.ts'
import { type Span, spanOfReviewer } from './span.ts'

interface Part {
  readonly words: string
  readonly stands?: Case
  readonly person?: string
  readonly name?: string
}

/** The text with the parts of a name hidden. */
function hide(text: string, language: Language, parts: readonly Part[]): string {
  const spans = parts.map(({ words, stands, name = 'one', ...more }): Span => {
    const start = text.indexOf(words)
    const span = spanOfReviewer(text, { start, end: start + words.length, type: 'PERSON' })
    return { ...span, ...more, name, ...(stands ? { case: stands } : {}) }
  })
  const decisions = decideAll(spans, 'hide')
  return clear(text, { language, spans, decisions, numbering: startNumbering() })
}

test.each<{ text: string; parts: Part[]; cleared: string; because: string }>([
  {
    text: 'Дали Сауле Ахметовой слово.',
    parts: [
      { words: 'Сауле', stands: 'nominative' },
      { words: 'Ахметовой', stands: 'genitive' },
    ],
    cleared: 'Дали [жителя 1] слово.',
    because: 'the first part is not declined',
  },
  {
    text: 'Дали Ахметову Серику слово.',
    parts: [
      { words: 'Ахметову', stands: 'dative' },
      { words: 'Серику', stands: 'locative' },
    ],
    cleared: 'Дали [жителю 1] слово.',
    because: 'the first part is declined',
  },
  {
    text: 'Дали Ли Ахметовой слово.',
    parts: [{ words: 'Ли' }, { words: 'Ахметовой', stands: 'dative' }],
    cleared: 'Дали [жителю 1] слово.',
    because: 'nobody knows the case of the first part',
  },
  {
    text: 'Пришла Сауле Ли тоже.',
    parts: [{ words: 'Сауле', stands: 'nominative' }, { words: 'Ли' }],
    cleared: 'Пришла [житель 1] тоже.',
    because: 'no part is declined',
  },
])('in Russian a name stands in the case of its first declined part: $because', (one) => {
  expect(hide(one.text, 'ru', one.parts)).toBe(one.cleared)
})

test.each<{ text: string; parts: Part[]; cleared: string; because: string }>([
  {
    text: 'Сөз Серік Ахметовке берілді.',
    parts: [
      { words: 'Серік', stands: 'nominative' },
      { words: 'Ахметовке', stands: 'dative' },
    ],
    cleared: 'Сөз [тұрғынға 1] берілді.',
    because: 'it is declined',
  },
  {
    text: 'Сөзді Серікке Ахметов берді.',
    parts: [
      { words: 'Серікке', stands: 'dative' },
      { words: 'Ахметов', stands: 'nominative' },
    ],
    cleared: 'Сөзді [тұрғын 1] берді.',
    because: 'it is not, though another is',
  },
])('in Kazakh a name stands in the case of its last part: $because', (one) => {
  expect(hide(one.text, 'kk', one.parts)).toBe(one.cleared)
})

test('of what overlaps a name only its own parts tell its case', () => {
  const parts: Part[] = [
    { words: 'Ахметов', stands: 'dative', name: 'other' },
    { words: 'Ахметовым', stands: 'instrumental' },
  ]

  expect(hide('Говорили с Ахметовым.', 'ru', parts)).toBe('Говорили с [жителем 1].')
})

test('a name whose parts are of one person has that person’s number', () => {
  const text = 'Ким пришла. Ахметов Серик ушёл, Ахметов и Серик тоже.'
  const [first, second] = [text.indexOf('Ахметов'), text.lastIndexOf('Ахметов')]
  const span = (start: number, words: string, more: Partial<Span>): Span => ({
    ...spanOfReviewer(text, { start, end: start + words.length, type: 'PERSON' }),
    ...more,
  })
  const spans = [
    span(0, 'Ким', { person: 'kim', name: 'kim' }),
    span(first, 'Ахметов', { person: 'serik', name: 'one' }),
    span(first + 8, 'Серик', { person: 'serik', name: 'one' }),
    span(second, 'Ахметов', { person: 'serik' }),
  ]

  const cleared = clear(text, {
    ...{ language: 'ru', spans, decisions: decideAll(spans, 'hide'), numbering: startNumbering() },
  })

  expect(cleared).toBe('[житель 1] пришла. [житель 2] ушёл, [житель 2] и Серик тоже.')
})
