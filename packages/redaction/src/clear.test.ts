import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { clear, draft, OpenSpan } from './clear.ts'
import { decideAlike, decideAll, decideType } from './decision.ts'
import type { Case, Language } from './language.ts'
import { startNumbering } from './numbering.ts'
import { alikeKey, keyOf, type Span, type SpanType } from './span.ts'

const at = (text: string, words: string, more: Partial<Span> = {}): Span => {
  const start = text.indexOf(words)
  const type = more.type ?? 'PERSON'
  return {
    start,
    end: start + words.length,
    type,
    verdict: 'redact',
    reason: 'REGISTER',
    confidence: 1,
    alike: alikeKey(type, words),
    ...more,
  }
}

const hide = (text: string, language: Language, spans: readonly Span[]) =>
  clear(text, {
    language,
    spans,
    decisions: decideAll(spans, 'hide'),
    numbering: startNumbering(),
  })

test('a text is not cleared while one span is neither hidden nor kept', () => {
  const text = 'Ахметов и Ким спорили.'
  const spans = [at(text, 'Ахметов'), at(text, 'Ким')]

  const decisions = { [keyOf(at(text, 'Ахметов'))]: 'hide' as const }

  const clearing = () =>
    clear(text, { language: 'ru', spans, decisions, numbering: startNumbering() })
  expect(clearing).toThrow(OpenSpan)
})

test('a text without spans is cleared as it is', () => {
  const text = 'Кездесу мектепте өтті.'

  const cleared = hide(text, 'kk', [])

  expect(cleared).toBe(text)
})

test.each<{ language: Language; text: string; words: string; stands: Case; cleared: string }>([
  {
    language: 'ru',
    text: 'Дали Ахметову слово.',
    words: 'Ахметову',
    stands: 'dative',
    cleared: 'Дали [жителю 1] слово.',
  },
  {
    language: 'ru',
    text: 'С Ахметовым говорили.',
    words: 'Ахметовым',
    stands: 'instrumental',
    cleared: 'С [жителем 1] говорили.',
  },
  {
    language: 'ru',
    text: 'Об Ахметове речь.',
    words: 'Ахметове',
    stands: 'locative',
    cleared: 'Об [жителе 1] речь.',
  },
  {
    language: 'kk',
    text: 'Сөз Ахметовке берілді.',
    words: 'Ахметовке',
    stands: 'dative',
    cleared: 'Сөз [тұрғынға 1] берілді.',
  },
  {
    language: 'kk',
    text: 'Серіктен естідік.',
    words: 'Серіктен',
    stands: 'ablative',
    cleared: '[тұрғыннан 1] естідік.',
  },
  {
    language: 'kk',
    text: 'Серіктің көлігі.',
    words: 'Серіктің',
    stands: 'genitive',
    cleared: '[тұрғынның 1] көлігі.',
  },
])(
  'the role word takes the case of the hidden word: $cleared',
  ({ language, text, words, stands, cleared }) => {
    const spans = [at(text, words, { case: stands })]

    const finished = hide(text, language, spans)

    expect(finished).toBe(cleared)
  },
)

test('the same person has the same number in both languages of an outcome', () => {
  const numbering = startNumbering()
  const said = 'Ким пришла. Ахметов пришёл.'
  const answered = 'Ахметовке жауап берілді.'
  const saidSpans = [
    at(said, 'Ким', { person: 'kim' }),
    at(said, 'Ахметов', { person: 'akhmetov' }),
  ]
  const answeredSpans = [at(answered, 'Ахметовке', { person: 'akhmetov', case: 'dative' })]

  const russian = clear(said, {
    language: 'ru',
    spans: saidSpans,
    decisions: decideAll(saidSpans, 'hide'),
    numbering,
  })
  const kazakh = clear(answered, {
    language: 'kk',
    spans: answeredSpans,
    decisions: decideAll(answeredSpans, 'hide'),
    numbering,
  })

  expect(russian).toBe('[житель 1] пришла. [житель 2] пришёл.')
  expect(kazakh).toBe('[тұрғынға 2] жауап берілді.')
})

test('of an official the office stays, without a number', () => {
  const text = 'Омаров обещал помочь.'
  const office = { kk: 'әкімдік өкілі', ru: 'представитель акимата' }

  const cleared = hide(text, 'ru', [at(text, 'Омаров', { office })])

  expect(cleared).toBe('[представитель акимата] обещал помочь.')
})

test('what the reviewer keeps stays as it was written', () => {
  const text = 'Вера в полицию растёт, сказал Ахметов.'
  const spans = [at(text, 'Вера'), at(text, 'Ахметов')]
  const kept = decideAlike(spans, { key: alikeKey('PERSON', 'вера'), decision: 'keep' })

  const cleared = clear(text, {
    language: 'ru',
    spans,
    decisions: decideAll(spans, 'hide', kept),
    numbering: startNumbering(),
  })

  expect(cleared).toBe('Вера в полицию растёт, сказал [житель 1].')
})

test('a span in the middle of a word hides the whole word', () => {
  const text = 'Сериктестікпен келістік.'

  const cleared = hide(text, 'kk', [at(text, 'Серик')])

  expect(cleared).toBe('[тұрғын 1] келістік.')
})

describe('whatever spans a reviewer adds', () => {
  const types: SpanType[] = ['PERSON', 'PHONE', 'ADDRESS']
  const signs = fc.constantFrom(...'аәбқ 1-,.«😀\n', 'е\u0308', 'й')
  const texts = fc.array(signs, { maxLength: 60 }).map((list) => list.join(''))

  test('nothing hidden is left, nothing else changes by a byte, and no two words are joined', () => {
    fc.assert(
      fc.property(texts, fc.array(fc.tuple(fc.nat(60), fc.nat(12), fc.nat(2))), (text, cuts) => {
        const spans = cuts
          .map(([start, length, type]) => ({
            start,
            end: start + length,
            type: types[type] ?? 'PERSON',
          }))
          .filter(
            ({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)) && end <= text.length,
          )
          .map(({ start, end, type }) => ({ ...at(text, '', { type }), start, end }))
        const decisions = decideAll(spans, 'hide', {})
        const review = { language: 'ru' as const, spans, decisions, numbering: startNumbering() }

        const { text: cleared, hidden } = draft(text, review)

        let [from, source] = [0, 0]
        for (const one of [...hidden, { start: cleared.length, end: 0, source: end(text) }]) {
          expect(cleared.slice(from, one.start)).toBe(text.slice(source, one.source.start))
          from = one.end
          source = one.source.end
        }
        const open = spans.flatMap((span) =>
          lettersIn(text, span).filter((place) => !hidden.some((one) => holds(one.source, place))),
        )
        expect(open).toEqual([])
        expect(cleared.isWellFormed()).toBe(true)
        expect(cleared).not.toMatch(/[\p{L}\p{N}]\[[а-яё]+ \d+\]|\[[а-яё]+ \d+\][\p{L}\p{N}]/u)
      }),
      { numRuns: 500 },
    )
  })

  function end({ length }: string) {
    return { start: length, end: length }
  }

  function lettersIn(text: string, span: Pick<Span, 'start' | 'end'>) {
    const places = Array.from({ length: span.end - span.start }, (_, index) => span.start + index)
    return places.filter((place) => /[\p{L}\p{N}]/u.test(text.charAt(place)))
  }

  function holds({ start, end }: Pick<Span, 'start' | 'end'>, place: number) {
    return start <= place && place < end
  }
})

test('a draft hides what nobody has kept, and says where and what', () => {
  const text = 'Ахметов и Ким спорили с Лимом.'
  const spans = [at(text, 'Ахметов'), at(text, 'Ким'), at(text, 'Лимом')]
  const decisions = { [keyOf(at(text, 'Ким'))]: 'keep' as const }

  const { text: finished, hidden } = draft(text, {
    ...{ language: 'ru', spans, decisions, numbering: startNumbering() },
  })

  expect(finished).toBe('[житель 1] и Ким спорили с [житель 2].')
  expect(hidden.map(({ start, end }) => finished.slice(start, end))).toEqual([
    '[житель 1]',
    '[житель 2]',
  ])
  expect(hidden.map(({ source }) => text.slice(source.start, source.end))).toEqual([
    'Ахметов',
    'Лимом',
  ])
  expect(hidden.map((one) => one.spans)).toEqual([[spans[0]], [spans[2]]])
})

test('a kind is decided at once, of one verdict where one is named, and nothing that is decided already', () => {
  const text = 'Ахметов и Ким, 87015551234'
  const sure = at(text, 'Ахметов')
  const doubtful = at(text, 'Ким', { verdict: 'review' })
  const phone = at(text, '87015551234', { type: 'PHONE' })
  const spans = [sure, doubtful, phone]

  const certain = decideType(spans, { type: 'PERSON', verdict: 'redact', decision: 'hide' })
  const all = decideType(spans, { type: 'PERSON', decision: 'keep' }, certain)

  expect(certain).toEqual({ [keyOf(sure)]: 'hide' })
  expect(all).toEqual({ [keyOf(sure)]: 'hide', [keyOf(doubtful)]: 'keep' })
})

test('what is alike or of the same person is decided together, whatever was decided before', () => {
  const text = 'Ахметов, Серик и Ким'
  const surname = at(text, 'Ахметов')
  const first = at(text, 'Серик', { person: 'serik' })
  const other = at(text, 'Ким')
  const spans = [surname, first, other]

  const kept = decideAlike(spans, { key: 'serik', decision: 'keep' })
  const hidden = decideAlike(spans, { key: surname.alike, decision: 'hide' }, kept)
  const again = decideAlike(spans, { key: 'serik', decision: 'hide' }, hidden)

  expect(kept).toEqual({ [keyOf(first)]: 'keep' })
  expect(hidden).toEqual({ [keyOf(first)]: 'keep', [keyOf(surname)]: 'hide' })
  expect(again).toEqual({ [keyOf(first)]: 'hide', [keyOf(surname)]: 'hide' })
})

test.each([
  { one: 'Серик К', other: 'Ким, да что', because: 'it comes last' },
  { one: 'Ким, да', other: 'Серик Ким', because: 'it comes first' },
])('what stands for spans that overlap is of the widest: $because', ({ one, other }) => {
  const text = 'Серик Ким, да что там'

  const cleared = hide(text, 'ru', [at(text, one, { type: 'PHONE' }), at(text, other)])

  expect(cleared).toMatch(/^\[житель 1\]/)
})
