import { expect, test } from '@jest/globals'
import { nothingKnown } from '../known.ts'
import { lexicon } from '../lexicon.testing.ts'
import { redact } from '../redact.ts'

function seen(text: string, name: string): string[] {
  const known = { ...nothingKnown, people: [{ key: 'one', name }] }
  return redact(text, { language: 'kk', known, lexicon }).map(({ start, end, verdict }) => {
    return `${text.slice(start, end)} ${verdict}`
  })
}

test.each([
  ['Толик (үй комитеті) марапатталды.', 'Тимофеев Анатолий Петрович', 'Толик review'],
  ['Мереке жертөленің ашық тұрғанын хабарлады.', 'Ахметова Мерейгүл', 'Мереке review'],
  ['Дәкенің шағымы жоқ.', 'Ахметов Даурен', 'Дәкенің review'],
])('a short name that is also a word is looked at where it begins a sentence: %s', (...given) => {
  const [text, name, words] = given

  expect(seen(text, name)).toEqual([words])
})

const officers = ['Жумагали Канат Тулегенович']

test.each([
  ['Это у Каната Абылгазыевича дома.', 'Каната Абылгазыевича'],
  ['Спросите у Тулегеновны из магазина.', 'Тулегеновны'],
])('somebody who shares a word of an officer’s name is looked at: %s', (text, words) => {
  const found = redact(text, { language: 'ru', known: { ...nothingKnown, officers }, lexicon })

  expect(found).toMatchObject([{ verdict: 'review', reason: 'NAMESAKE' }])
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([words])
})

test('an official of the same first name who may not be named does not stay as the officer does', () => {
  const office = { kk: 'әкімдік өкілі', ru: 'представитель акимата' }
  const officials = [{ name: 'Канат Олег', office, mayBeNamed: false }]
  const text = 'Говорил Канат о парковке.'

  const found = redact(text, {
    ...{ language: 'ru', lexicon },
    known: { ...nothingKnown, officers, officials },
  })

  expect(found).toMatchObject([{ verdict: 'review' }])
})

test('a short surname is looked at where nothing but suffixes makes a word of it', () => {
  expect(seen('Тёға жауап берілді.', 'Тё Валерий')).toEqual(['Тёға review'])
})

test('a patronymic in small letters belongs to the known first name before it', () => {
  expect(seen('Біздің айдос талғатовичім келмей қалды.', 'Ахметов Айдос')).toEqual([
    'айдос талғатовичім redact',
  ])
})

const office = { kk: 'әкімдік өкілі', ru: 'представитель акимата' }

test.each<[string, boolean | null, string[]]>([
  ['Орлова пришла.', true, []],
  ['Орлова пришла.', false, ['redact OFFICIAL']],
  ['Орлова пришла.', null, ['review OFFICIAL']],
  ['Мы видели орла.', false, ['review ORDINARY_WORD']],
])('whether an official may be named is told by the register: %s %s', (text, mayBeNamed, found) => {
  const officials = ['Орлова Анна', 'Орёл Вера'].map((name) => ({ name, office, mayBeNamed }))

  const spans = redact(text, { language: 'ru', known: { ...nothingKnown, officials }, lexicon })

  expect(spans.map(({ verdict, reason }) => `${verdict} ${reason}`)).toEqual(found)
})

test('of two officials of one surname the one who may not be named is hidden', () => {
  const officials = [
    { name: 'Орлова Анна', office, mayBeNamed: false },
    { name: 'Орлова Вера', office, mayBeNamed: null },
  ]

  const spans = redact('Орлова пришла.', {
    ...{ language: 'ru', lexicon },
    known: { ...nothingKnown, officials },
  })

  expect(spans).toMatchObject([{ verdict: 'redact', reason: 'OFFICIAL' }])
})

test.each([
  ['Участковый Сапаров пришёл.', []],
  ['Участковый Сапарову помог.', ['Сапарову review']],
  ['Сапаров пришёл.', ['Сапаров review']],
])('behind his post an officer stays, though a resident is called alike: %s', (text, words) => {
  const people = [{ key: 'one', name: 'Сапаров Канат' }]
  const known = { ...nothingKnown, officers: ['Сапаров Ерлан'], people }

  const spans = redact(text, { language: 'ru', known, lexicon })

  expect(spans.map(({ start, end, verdict }) => `${text.slice(start, end)} ${verdict}`)).toEqual(
    words,
  )
})

test.each([
  ['Лидер пришёл.', 'Ли Вера', []],
  ['Лида пришла.', 'Ли Вера', ['Лида redact']],
  ['Мы ли пришли.', 'Ли Вера', []],
  ['Кімнің үйі.', 'Ким Вера', ['Кімнің review']],
  ['Ким пришла.', 'Ким Вера', ['Ким redact']],
  ['слава пришёл.', 'Ким Вячеслав', ['слава review']],
  ['Кеше Ираны көрдік.', 'Ким Ирина', ['Ираны review']],
  ['На собрании выступил ким о.б. и сел.', 'Ким Олег Борисович', ['ким о.б. redact']],
  ['На собрании выступил о. ким и сел.', 'Ким Олег Борисович', ['о. ким review']],
  ['На собрании выступил ким а.б. и сел.', 'Ким Олег Борисович', ['ким а.б. review']],
])('what only begins as a short surname is none: %s', (text, name, words) => {
  expect(seen(text, name)).toEqual(words)
})

test.each([
  ['Обратился Мусин Ринат. Мусин просит свет.', ['Мусин Ринат redact', 'Мусин review']],
  ['Пришли Мусин Р. и инспектор Мусин.', ['Мусин Р. review']],
  ['Мусин А.К. сказал. Мусин Р. пришёл. Мусин А.К. ушёл.', ['Мусин Р. review']],
  ['Обратилась Мусина. Ответил Мусин.', ['Мусина review', 'Мусин review']],
  ['Видели Мусина у дома. Ответил Мусин.', []],
])(
  'where another bears the surname of an officer it is looked at but behind a post: %s',
  (text, words) => {
    const known = { ...nothingKnown, officers: ['Мусин Алмат Кайратович'] }

    const spans = redact(text, { language: 'ru', known, lexicon })

    expect(spans.map(({ start, end, verdict }) => `${text.slice(start, end)} ${verdict}`)).toEqual(
      words,
    )
  },
)

test.each<[string, string[]]>([
  ['Ахметов бьёт её каждый вечер.', ['Ахметов review']],
  ['Спросили Ахметова, ответили Ахметову.', ['Ахметова review', 'Ахметову review']],
  ['Ахметова спросила.', ['Ахметова review']],
  ['Сосед Ахметов шумит.', ['Ахметов review']],
])(
  'an officer of whose surname a woman came is looked at, for it may be her husband: %s',
  (text, found) => {
    const people = [{ key: 'one', name: 'Ахметова Гульнара Сериковна' }]
    const known = { ...nothingKnown, people, officers: ['Ахметов Данияр Болатович'] }

    const spans = redact(text, { language: 'ru', known, lexicon })

    expect(spans.map(({ start, end, verdict }) => `${text.slice(start, end)} ${verdict}`)).toEqual(
      found,
    )
  },
)

test.each<[string, string[]]>([
  ['Жаңа камера және жаңа шам қойылды.', []],
  ['Бұл ана туралы айтты.', []],
  ['Көшеде Жанна мен Анна тұр.', ['Жанна redact', 'Анна redact']],
])('a word of Kazakh is no name that has a letter doubled: %s', (text, found) => {
  const names = ['Каримова Жанна', 'Волкова Анна']
  const people = names.map((name) => ({ key: name, name }))
  const spans = redact(text, { language: 'kk', known: { ...nothingKnown, people }, lexicon })

  expect(spans.map(({ start, end, verdict }) => `${text.slice(start, end)} ${verdict}`)).toEqual(
    found,
  )
})

test.each<[string, readonly string[]]>([
  ['Су және газ жоқ.', []],
  ['Жаңа лифт келді.', []],
])('a Kazakh word without the doubled letter is no official either: %s', (text, words) => {
  const officials = [{ name: 'Байтасова Жанна', office, mayBeNamed: true }]
  const known = { ...nothingKnown, officials }

  const found = redact(text, { language: 'kk', known, lexicon })

  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(words)
})
