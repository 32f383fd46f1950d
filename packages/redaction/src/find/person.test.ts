import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type Known, nothingKnown, type Official } from '../known.ts'
import type { Language } from '../language.ts'
import { lexicon } from '../lexicon.testing.ts'
import { redact } from '../redact.ts'

const office = { kk: 'әкімдік өкілі', ru: 'представитель акимата' }

/** What the engine says of the people of a text: the words, the verdict and whose they are. */
function seen(text: string, names: readonly string[], setting: Partial<Known> = {}) {
  const people = names.map((name) => ({ key: name.split(' ')[0] ?? '', name }))
  return seenBy(text, 'ru', { ...nothingKnown, people, ...setting })
}

function seenBy(text: string, language: Language, known: Known) {
  return redact(text, { language, known, lexicon }).map(
    ({ start, end, verdict, reason, person, case: one, office: post }) => ({
      words: text.slice(start, end),
      ...{ verdict, reason, person, case: one, office: post },
    }),
  )
}

describe('initials', () => {
  test.each([
    'Ахметов С.Б.',
    'Ахметов С. Б.',
    'Ахметов С.',
    'С.Б. Ахметов',
    'С.Ахметов',
    'Ахметов С',
    'Ахметов СБ',
    'С. Б.\nАхметов',
  ])('%s is one name', (written) => {
    const [span] = seen(`Жаловался ${written} вчера.`, ['Ахметов Серик Болатович'])

    expect(span).toMatchObject({ words: written, verdict: 'redact', person: 'Ахметов' })
  })

  test('in small letters they count where they are of the name', () => {
    const found = seen('слово взял ахметов с. б. и сел.', ['Ахметов Серик Болатович'])

    expect(found).toMatchObject([{ words: 'ахметов с. б.', person: 'Ахметов' }])
  })

  test('in small letters those of nobody stay', () => {
    const found = seen('См. п. ахметов просил.', ['Ахметов Серик Болатович'])

    expect(found).toMatchObject([{ words: 'ахметов' }])
  })

  test('are no surname of one letter where a name stands behind them', () => {
    const found = seen('Пришёл Ю. Иванов.', ['Ю Виктор', 'Иванов Юрий'])

    expect(found).toMatchObject([{ words: 'Ю. Иванов', person: 'Иванов' }])
  })

  test('tell who of two is meant', () => {
    const names = ['Ахметов Серик', 'Ахметова Дана']

    const found = seen('Пришли Ахметов С. и Ахметова Д.', names)

    expect(found.map(({ person }) => person)).toEqual(['Ахметов', 'Ахметова'])
  })

  test('of another person make another person', () => {
    const found = seen('Пришёл Ахметов К. Т. с жалобой.', ['Ахметов Серик Болатович'])

    expect(found).toMatchObject([{ words: 'Ахметов К. Т.', person: 'Ахметов кт' }])
  })

  test('the first letter of the surname itself is no initial of its bearer', () => {
    const found = seen('Пришёл Ахметов А. с жалобой.', ['Ахметов Серик Болатович'])

    expect(found[0]?.person).not.toBe('Ахметов')
  })
})

describe('neighbouring words', () => {
  test.each([
    ['Серик Ахметов', 1],
    ['Ахметов Серик Болатович', 1],
    ['Серик, Ахметов', 2],
    ['Ахметов Ахметов', 2],
    ['Болатович Серик', 1],
    ['Болат ұлы Серик', 1],
  ])('%s are %d mentions', (written, count) => {
    const found = seen(`Там были ${written}.`, ['Ахметов Серик Болатович'])

    expect(found).toHaveLength(count)
  })

  test('a father’s bare name is theirs only beside another part', () => {
    const names = ['Ахметов Серик Болатович']

    const beside = seen('Пришёл Ахметов Болат.', names)
    const alone = seen('Пришёл Болат.', names)

    expect(beside).toMatchObject([{ words: 'Ахметов Болат', person: 'Ахметов' }])
    expect(alone[0]?.person).not.toBe('Ахметов')
  })

  test('somebody’s son is not part of the name', () => {
    const known = { ...nothingKnown, people: [{ key: 'bolat', name: 'Ахметов Болат' }] }

    const found = seenBy('Кеше Болаттың ұлы келді, кейін Болат ұлы Асан.', 'kk', known)

    expect(found[0]).toMatchObject({ words: 'Болаттың', case: 'genitive' })
    expect(found[1]?.words).toContain('Болат ұлы')
  })
})

describe('one letter amiss', () => {
  const names = ['Сейдахметова Айгуль']

  test.each(['Сейдхметова', 'Сейдаххметова', 'Сейдахметовна', 'Сейдахмтеову', 'Сёйдахметовой'])(
    '%s is looked at, and is hers',
    (written) => {
      const [span] = seen(`Вчера приходила ${written}.`, names)

      expect(span).toMatchObject({ words: written, person: 'Сейдахметова' })
    },
  )

  test('beside another part of her name it is hidden', () => {
    const found = seen('Вчера приходила Айгуль Сейдхамтова и Сейдхметова Айгуль.', names)

    expect(found.at(-1)).toMatchObject({ words: 'Сейдхметова Айгуль', verdict: 'redact' })
  })

  test('two letters amiss are another name', () => {
    const found = seen('Вчера приходила Сийдохметова.', names)

    expect(found[0]?.person).not.toBe('Сейдахметова')
  })

  test('any slip of the finger in a long name is seen', () => {
    const name = 'Сейдахметова'
    const letters = fc.constantFrom(...'бвгджзлмнпрстфцчш')
    const slips = fc.oneof(
      fc
        .tuple(fc.integer({ min: 1, max: 9 }), letters)
        .map(([at, letter]) => name.slice(0, at) + letter + name.slice(at + 1)),
      fc
        .tuple(fc.integer({ min: 1, max: 9 }), letters)
        .map(([at, letter]) => name.slice(0, at) + letter + name.slice(at)),
      fc.integer({ min: 1, max: 9 }).map((at) => name.slice(0, at) + name.slice(at + 1)),
      fc
        .integer({ min: 1, max: 8 })
        .map((at) => name.slice(0, at) + name[at + 1] + name[at] + name.slice(at + 2)),
    )
    fc.assert(
      fc.property(slips, (written) => {
        const found = seen(`Вчера приходила ${written}.`, names)

        expect({ written, found: found[0]?.words }).toEqual({ written, found: written })
      }),
      { numRuns: 300 },
    )
  })
})

describe('short names', () => {
  const person = ['Иванов Александр Сергеевич']

  test.each([
    'Саша',
    'Сашка',
    'Сашенька',
    'Саня',
    'Санёк',
    'Шура',
    'Шурик',
    'Алекс',
    'Сашей',
    'Саньку',
    'Шурику',
    'Сергеич',
    'Сергеичу',
  ])('%s is Александр Сергеевич', (written) => {
    const [span] = seen(`Тут и пришёл ${written} с пивом.`, person)

    expect(span).toMatchObject({ words: written, person: 'Иванов' })
  })

  test('one that is another word too is looked at', () => {
    const found = seen('Его ждала Слава на балконе.', ['Иванов Вячеслав'])

    expect(found).toMatchObject([{ words: 'Слава', verdict: 'review' }])
  })

  test('an officer has none', () => {
    const found = seen('Пришёл Саня с пивом.', [], { officers: ['Иванов Александр'] })

    expect(found[0]?.person).not.toBe('officer-0')
  })
})

describe('officials', () => {
  const named = (mayBeNamed: Official['mayBeNamed']) => ({
    officials: [{ name: 'Омаров Даурен Галымович', office, mayBeNamed }],
  })

  test('who may be named stays', () => {
    expect(seen('Ответил Омаров Даурен.', [], named(true))).toEqual([])
  })

  test('who may not is hidden, and the office remains', () => {
    const found = seen('Ответил Омаров Даурен.', [], named(false))

    expect(found).toMatchObject([{ verdict: 'redact', reason: 'OFFICIAL', office }])
  })

  test('where nobody said, a person looks, and the office would remain', () => {
    const found = seen('Ответил Омаров Даурен.', [], named(null))

    expect(found).toMatchObject([{ verdict: 'review', reason: 'OFFICIAL', office }])
  })
})

describe('words that merely look like a name', () => {
  test.each([
    ['kk', 'Теңге арзандады.', 'Тен Вера'],
    ['kk', 'Жаңа лидер сайланды.', 'Ли Вера'],
    ['kk', 'Бұл жерде кім тұрады?', 'Ким Вера'],
    ['ru', 'Соседи спят, им не мешают.', 'Им Вера'],
    ['ru', 'Во дворе лес, в лесу волки.', 'Лес Вера'],
    ['ru', 'Света нет, слава богу, включили.', 'Иванова Светлана'],
  ] as const)('%s: %s is nothing of %s', (language, text, name) => {
    const people = [{ key: 'one', name }]

    const found = seenBy(text, language, { ...nothingKnown, people })

    expect(found.filter(({ person, verdict }) => person === 'one' && verdict === 'redact')).toEqual(
      [],
    )
  })
})

describe('one person, one key', () => {
  const forms = {
    ru: [
      'Ахметов',
      'Ахметова',
      'Ахметовым',
      'Серику',
      'Серика Ахметова',
      'С. Ахметову',
      'Болатовичем',
    ],
    kk: [
      'Ахметов',
      'Ахметовке',
      'Серікпен',
      'Серіктікі',
      'Болатұлына',
      'Ахметов Серікті',
      'Серікжан',
    ],
    latin: ['Akhmetov', 'Serik Akhmetov', 'Axmetov', 'Serikke', 'Ahmetov S.'],
  }

  test('whatever forms a text mixes', () => {
    const any = fc.constantFrom(...forms.ru, ...forms.kk, ...forms.latin)
    fc.assert(
      fc.property(fc.array(any, { minLength: 2, maxLength: 6 }), (written) => {
        const text = written.map((form) => `Потом ${form} вспомнили.`).join(' ')

        const keys = seen(text, ['Ахметов Серік Болатұлы'])
          .filter(({ words }) => words !== 'Потом')
          .map(({ person }) => person)

        expect(keys).toEqual(written.map(() => 'Ахметов'))
      }),
      { numRuns: 200 },
    )
  })
})

test.each([
  ['ru', 'Ответили Ахметову Серику.', 'dative'],
  ['ru', 'Говорили с Ахметовой Даной.', 'instrumental'],
  ['ru', 'Вспомнили о Серике.', 'locative'],
  ['kk', 'Кеше талон Ахметовке берілді.', 'dative'],
  ['kk', 'Кеше Ахметоваға хабарланды.', 'dative'],
  ['kk', 'Кеше Ахметов Серікпен сөйлестік.', 'instrumental'],
  ['kk', 'Кеше Серіктің үйінде болды.', 'genitive'],
  ['kk', 'Кеше Серікке талон берілді.', 'dative'],
] as const)('%s: the role word takes the case of the name: %s', (language, text, one) => {
  const people = [
    { key: 'serik', name: 'Ахметов Серік' },
    { key: 'dana', name: 'Ахметова Дана' },
  ]

  const [span] = seenBy(text, language, { ...nothingKnown, people })

  expect(span?.case).toBe(one)
})
