import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { hideAll } from './hide-all.ts'
import { type Known, nothingKnown } from './known.ts'
import { lexicon } from './lexicon.testing.ts'
import { redact } from './redact.ts'

const known: Known = {
  ...nothingKnown,
  people: [
    { key: 'serik', name: 'Ахметов Серік Болатұлы', phone: '87011234567' },
    { key: 'asel', name: 'Ахметова Әсел' },
    { key: 'abai', name: 'Оспанов Абай' },
    { key: 'daulet', name: 'Жұмағали Дәулет' },
    { key: 'vera', name: 'Ким Вера' },
  ],
  officers: ['Жұмағали Қанат Төлегенұлы'],
}

const seen = (text: string) =>
  redact(text, { language: 'ru', known, lexicon }).map((span) => ({
    words: text.slice(span.start, span.end),
    verdict: span.verdict,
    reason: span.reason,
    person: span.person,
  }))

describe('who is who', () => {
  test('the same person is the same through the whole document', () => {
    const text = 'Серик Ахметов ушёл. Потом Серика вернули, с Ахметовым С.Б. говорили.'

    const people = seen(text).map(({ person }) => person)

    expect(people).toEqual(['serik', 'serik', 'serik'])
  })

  test('a surname that two residents share is of the one named in full elsewhere', () => {
    const text = 'Говорила Ахметова Асель. Ахметова просит камеру.'

    const people = seen(text).map(({ person }) => person)

    expect(people).toEqual(['asel', 'asel'])
  })

  test('a resident who shares the surname with an officer is looked at', () => {
    const text = 'К Жумагали приходили соседи.'

    const spans = seen(text)

    expect(spans).toMatchObject([{ words: 'Жумагали', verdict: 'review', reason: 'NAMESAKE' }])
  })

  test('with the rank before it the surname is the officer', () => {
    const text = 'Капитан Жумагали ответил.'

    const spans = seen(text)

    expect(spans).toEqual([])
  })

  test('a street that bears a resident’s name is looked at, not hidden', () => {
    const text = 'На проспекте Абая яма.'

    const spans = seen(text)

    expect(spans).toMatchObject([{ words: 'Абая', verdict: 'review', reason: 'NAMESAKE' }])
  })

  test('a name that is an ordinary word is looked at where it may be the word', () => {
    const text = 'У людей есть вера в полицию, говорит соседка Вера.'

    const spans = seen(text)

    expect(spans).toMatchObject([
      { words: 'вера', verdict: 'review', reason: 'ORDINARY_WORD' },
      { words: 'Вера', verdict: 'redact', reason: 'REGISTER' },
    ])
  })
})

describe('people who share a name', () => {
  test('another person’s initials with a surname of the register are another person', () => {
    const text = 'Ахметов С.Б. и Ахметов К.Т. спорили.'

    const people = seen(text).map(({ person }) => person)

    expect(new Set(people).size).toBe(2)
  })

  test('a first name of one resident with the surname of another is a third person', () => {
    const text = 'Пришёл Серик Ким, а потом Ким Вера.'

    const people = seen(text)

    expect(people).toMatchObject([{ words: 'Серик Ким' }, { words: 'Ким Вера', person: 'vera' }])
    expect(people[0]?.person).not.toBe('vera')
    expect(people[0]?.person).not.toBe('serik')
  })

  test('an officer’s surname with another first name is looked at', () => {
    const text = 'Сосед Ерлан Дорохов шумит.'

    const spans = redact(text, {
      language: 'ru',
      known: { ...nothingKnown, officers: ['Сергей Павлович Дорохов'] },
      lexicon,
    })

    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(['Ерлан Дорохов'])
  })

  test('an unknown person has one number in all mentions that share a stem', () => {
    const text = 'Пришёл Тлеубаев. Тлеубаеву ответили.'

    const people = seen(text).map(({ person }) => person)

    expect(people).toEqual([people[0], people[0]])
  })
})

describe('numbers that are known', () => {
  const setting = {
    language: 'ru' as const,
    known: {
      ...known,
      places: ['Участковый пункт № 5, улица Сатпаева, 12, тел. 8 (727) 273-45-67'],
    },
    lexicon,
  }

  test.each([
    'Звоните в пункт: 273-45-67.',
    'Звоните в пункт: 8 727 273 45 67.',
    'Приём по улице Сатпаева, 12.',
  ])('what the point is reached by stays: %s', (text) => {
    const spans = redact(text, setting)

    expect(spans).toEqual([])
  })

  test.each([
    { text: 'Номер 123-45-67.', hidden: '123-45-67' },
    { text: 'Записали 8 (701) 123 45 67.', hidden: '8 (701) 123 45 67' },
    {
      text: 'Записали семьсот один сто двадцать три сорок пять шестьдесят семь.',
      hidden: 'семьсот один сто двадцать три сорок пять шестьдесят семь',
    },
  ])('a phone of the register is hidden however it is written: $text', ({ text, hidden }) => {
    const spans = redact(text, setting)

    expect(spans).toMatchObject([{ type: 'PHONE', verdict: 'redact', reason: 'REGISTER' }])
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual([hidden])
  })
})

test('without a lexicon every capitalised word is looked at', () => {
  const text = 'Соседи просят Патруль.'

  const spans = redact(text, { language: 'ru', known: nothingKnown })

  expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(['Соседи', 'Патруль'])
})

test('spans that are alike share a key, however they are written', () => {
  const text = 'Марат ушёл. МАРАТ вернулся.'

  const keys = redact(text, { language: 'ru', known: nothingKnown, lexicon }).map(
    ({ alike }) => alike,
  )

  expect(keys[0]).toBe(keys[1])
  expect(keys).toHaveLength(2)
})

test.each([
  'вераАхметов-АхметовАхметов',
  'ё-ВераАхметов',
  '87011234567е\u0308-СеріккеАхметов',
  'е\u0308Вера-ВераАхметов',
  'кв. 4вера\u00ad\nвераС.Б.Ахметов',
  'ёСерікке\u00ad\u00ad\na@b.kz',
  'a@b.kzАхметов-\nвераСерікке',
])('names that are glued to each other are hidden at once: %j', (text) => {
  const setting = { language: 'kk' as const, known, lexicon }

  const once = hideAll(text, setting).text

  expect(once).not.toMatch(/Ахметов|Серік|вера/i)
  expect(redact(once, setting)).toEqual([])
})

describe('whatever is written', () => {
  const pieces = fc.constantFrom(
    ...[
      'Ахметов',
      'Серікке',
      'С.Б.',
      '87011234567',
      'ул. Абая, 5',
      'кв. 4',
      '😀',
      'е\u0308',
      '\u00ad',
    ],
    ...[
      ' ',
      '\n',
      ', ',
      '. ',
      '-',
      '«',
      '»',
      'вера',
      'Вера',
      '12',
      'KZ86125KZT5004100100',
      '@aa',
      'a@b.kz',
    ],
  )
  const texts = fc.array(pieces, { maxLength: 25 }).map((list) => list.join(''))

  test('spans lie within the text, are sorted and do not overlap', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const spans = redact(text, { language: 'kk', known, lexicon })

        let last = 0
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          last = end
        }
        expect(last).toBeLessThanOrEqual(text.length)
      }),
      { numRuns: 500 },
    )
  })

  test('hiding all leaves nothing that is hidden, and nothing more is found in what is left', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const once = hideAll(text, { language: 'kk', known, lexicon })

        const twice = redact(once.text, { language: 'kk', known, lexicon })

        const left = twice.filter(
          ({ verdict, reason }) => verdict === 'redact' && reason === 'REGISTER',
        )
        expect(left).toEqual([])
      }),
      { numRuns: 500 },
    )
  })
})

test('a protocol of 3,000 signs with a register of sixty takes tens of milliseconds', () => {
  const people = Array.from({ length: 60 }, (_, index) => ({
    key: `${index}`,
    name: `Әбдіманап${'абвгдежзиклмн'[index % 13]}ов Серік${index} Болатұлы`,
  }))
  const text = 'Кеше Ахметов Серік ауладағы жарық туралы айтты, тел. 8 701 123 45 67. '.repeat(42)
  const setting = { language: 'kk' as const, known: { ...nothingKnown, people }, lexicon }
  redact(text, setting)

  const begun = performance.now()
  for (let run = 0; run < 5; run += 1) redact(text, setting)
  const each = (performance.now() - begun) / 5

  expect(each).toBeLessThan(300)
})

test.each([
  ['digits', '1 '.repeat(25_000)],
  ['one long word', 'а'.repeat(50_000)],
  ['initials', 'А.'.repeat(25_000)],
  ['hyphens', 'а-'.repeat(25_000)],
  ['handles', 'а@'.repeat(25_000)],
  ['brackets', '(['.repeat(25_000)],
])('text made to be slow is not: %s', (_, text) => {
  const begun = performance.now()

  redact(text, { language: 'ru', known, lexicon })

  expect(performance.now() - begun).toBeLessThan(4000)
})
