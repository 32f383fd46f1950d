import { expect, test } from '@jest/globals'
import { resolved } from './resolve.ts'
import { type Span, spanOfReviewer } from './span.ts'

const text = 'Звонил Серик Ахметов, тел. +7 701, кв. 5.'

function span(words: string, more: Partial<Span> = {}): Span {
  const start = text.indexOf(words)
  const place = { start, end: start + words.length, type: more.type ?? ('PERSON' as const) }
  return { ...spanOfReviewer(text, place), ...more }
}

function standing(...spans: readonly Span[]): string[] {
  return resolved(text, spans).map(({ start, end, type }) => `${type} ${text.slice(start, end)}`)
}

test('spans that do not overlap stay as they are, in the order of the text', () => {
  const [first, second, third] = [span('Серик'), span(' Ахметов,'), span('тел')]

  const spans = resolved(text, [third, second, first])

  expect(spans).toEqual([first, second, third])
})

test('what is surer stands, and of the other what it does not cover', () => {
  const sure = span('Ахметов')
  const doubtful = span('Серик Ахметов, тел', { type: 'ROLE', verdict: 'review', confidence: 1 })

  expect(standing(doubtful, sure)).toEqual(['ROLE Серик', 'PERSON Ахметов', 'ROLE тел'])
})

test.each([
  {
    one: span('Серик Ахметов', { confidence: 0.1 }),
    other: span('Ахметов, тел', { type: 'ROLE', confidence: 0.9 }),
    stands: ['PERSON Серик Ахметов', 'ROLE тел'],
    because: 'it is wider',
  },
  {
    one: span('Серик Ахметов', { confidence: 0.1 }),
    other: span('Серик Ахметов', { type: 'ROLE', confidence: 0.9 }),
    stands: ['ROLE Серик Ахметов'],
    because: 'it is likelier',
  },
  {
    one: span('Ахметов, тел', { type: 'ROLE' }),
    other: span('рик Ахметов,'),
    stands: ['PERSON рик Ахметов,', 'ROLE тел'],
    because: 'it is first',
  },
  {
    one: span('Ахметов, тел. +7', { type: 'ROLE', verdict: 'review' }),
    other: span('Ахметов'),
    stands: ['PERSON Ахметов', 'ROLE тел. +7'],
    because: 'it is to be hidden at once',
  },
])('of two spans one stands: $because', ({ one, other, stands }) => {
  expect(standing(one, other)).toEqual(stands)
  expect(standing(other, one)).toEqual(stands)
})

test('what is left keeps the plus of a phone and the full stop of a short word, and has its own key', () => {
  const wide = span('Ахметов, тел. +7 701', { verdict: 'review' })

  const spans = resolved(text, [wide, span('тел', { type: 'ROLE' })])

  expect(spans).toMatchObject([
    { start: text.indexOf('Ахметов'), alike: 'PERSON:ахметов', verdict: 'review' },
    { type: 'ROLE' },
    { start: text.indexOf('+7'), end: text.indexOf(', кв'), verdict: 'review' },
  ])
  expect(standing(span('тел. +7', { verdict: 'review' }), span(' +7', { type: 'PHONE' }))).toEqual([
    'PERSON тел.',
    'PHONE  +7',
  ])
})

test('where no letter and no digit is left, nothing is', () => {
  const wide = span('Ахметов, ', { verdict: 'review' })

  expect(standing(wide, span('Ахметов', { type: 'ROLE' }))).toEqual(['ROLE Ахметов'])
})

test('spans that hang together by a third are parted together, and what follows is not touched', () => {
  const [one, link, other] = [span('Серик'), span('рик Ахметов, те'), span('тел', { type: 'ROLE' })]
  const next = span('. +7')

  expect(standing(one, link, other, next)).toEqual([
    'PERSON Се',
    'PERSON рик Ахметов, те',
    'ROLE л',
    'PERSON . +7',
  ])
})

test('there is nothing to resolve where nothing was found', () => {
  expect(resolved(text, [])).toEqual([])
})
