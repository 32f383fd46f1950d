import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { nothingKnown } from '../known.ts'
import type { Language } from '../language.ts'
import { lexicon } from '../lexicon.testing.ts'
import { redact } from '../redact.ts'
import { nameOf } from './full-name.ts'
import { caseOfChain } from './kazakh.ts'
import { nameWordsOf } from './name-word.ts'
import { single, spell, spellings } from './spelling.ts'

const surnames = [
  'Ахметов',
  'Сейдахметова',
  'Ким',
  'Цой',
  'Шевченко',
  'Мирский',
  'Жүнісов',
  'Тілеуберді',
  'Оспан',
  'Гончар',
  'Мороз',
  'Ли-Омарова',
  'Айтбаев',
  'Юсупова',
]
const given = [
  'Серік',
  'Айгүл',
  'Вера',
  'Лев',
  'Игорь',
  'Нұрғали',
  'Наталья',
  'Қанат',
  'Мұхаммед',
  'Рошангүл',
  'Андрей',
  'Мария',
  'Сәуле',
  'Бірлік',
  'Асель',
]
const fathers = ['Болатұлы', 'Қайратқызы', 'Петрович', 'Ильинична', 'Серикбаевна', 'Сергеевич']

const suffixes = [
  '',
  'ның',
  'нің',
  'дың',
  'дің',
  'тың',
  'тің',
  'ға',
  'ге',
  'қа',
  'ке',
  'ны',
  'ні',
  'ды',
  'ді',
  'ты',
  'ті',
  'да',
  'де',
  'та',
  'те',
  'дан',
  'ден',
  'тан',
  'тен',
  'нан',
  'нен',
  'мен',
  'бен',
  'пен',
  'лар',
  'лерге',
  'дардың',
  'дағы',
  'тегі',
  'нікі',
  'дікі',
  'тікі',
  'дай',
  'жан',
  'жанға',
  'ша',
  'сыз',
  'мын',
]

const typed: ((word: string) => string)[] = [
  (word) => word,
  (word) => word.toUpperCase(),
  (word) =>
    word.replace(
      /[әіқғңөұүһ]/g,
      (letter) =>
        ({ ә: 'а', і: 'и', қ: 'к', ғ: 'г', ң: 'н', ө: 'о', ұ: 'у', ү: 'у', һ: 'х' })[letter] ??
        letter,
    ),
  (word) =>
    word.replace(
      /[аеосхр]/g,
      (letter) => ({ а: 'a', е: 'e', о: 'o', с: 'c', х: 'x', р: 'p' })[letter] ?? letter,
    ),
  (word) => word.replace(/^(..)/u, '$1\u00ad'),
  (word) => word.normalize('NFD'),
]

/** Written out by hand, so that the declensions are held against something other than themselves. */
const russianForms: Readonly<Record<string, string>> = {
  Ахметов: 'Ахметов Ахметова Ахметову Ахметовым Ахметове Ахметовы Ахметовых Ахметовой Ахметовыми',
  Сейдахметова: 'Сейдахметова Сейдахметовой Сейдахметову Сейдахметов Сейдахметовых',
  Пушкин: 'Пушкин Пушкина Пушкину Пушкиным Пушкине Пушкиных',
  Ким: 'Ким Кима Киму Кимом Киме Кимы Кимов',
  Цой: 'Цой Цоя Цою Цоем Цое Цои Цоев',
  Мирский: 'Мирский Мирского Мирскому Мирским Мирском Мирская Мирской Мирскую Мирских',
  Толстой: 'Толстой Толстого Толстому Толстым Толстом',
  Заяц: 'Заяц',
  Кравец: 'Кравец Кравца Кравцу Кравцом Кравце',
  Гончар: 'Гончар Гончара Гончару Гончаром Гончаре',
  Коваль: 'Коваль Коваля Ковалю Ковалем Ковале',
  Шевченко: 'Шевченко',
  Лев: 'Лев Льва Льву Львом Льве',
  Павел: 'Павел Павла Павлу Павлом Павле',
  Игорь: 'Игорь Игоря Игорю Игорем Игоре',
  Андрей: 'Андрей Андрея Андрею Андреем Андрее',
  Юрий: 'Юрий Юрия Юрию Юрием Юрии',
  Серик: 'Серик Серика Серику Сериком Серике',
  Абай: 'Абай Абая Абаю Абаем Абае',
  Асель: 'Асель Асели Аселью Аселя Аселей',
  Любовь: 'Любовь Любови Любовью',
  Мария: 'Мария Марии Марию Марией',
  Наталья: 'Наталья Натальи Наталье Наталью Натальей',
  Вера: 'Вера Веры Вере Веру Верой',
  Ольга: 'Ольга Ольги Ольге Ольгу Ольгой',
  Сауле: 'Сауле Саули Саулю Саулей',
  Петрович: 'Петрович Петровича Петровичу Петровичем Петровиче',
  Ильинична: 'Ильинична Ильиничны Ильиничне Ильиничну Ильиничной',
  Кайратовна: 'Кайратовна Кайратовны Кайратовне Кайратовну Кайратовной',
}

const russianForm = fc.constantFrom(
  ...Object.entries(russianForms).flatMap(([name, forms]) =>
    forms.split(' ').map((form) => ({ name, form })),
  ),
)

const person = fc.record({
  surname: fc.constantFrom(...surnames),
  first: fc.constantFrom(...given),
  father: fc.constantFrom(...fathers),
})

const hides = (text: string, words: string, setting: { name: string; language: Language }) => {
  const known = { ...nothingKnown, people: [{ key: 'one', name: setting.name }] }
  const spans = redact(text, { language: setting.language, known, lexicon })
  const start = text.indexOf(words)
  return spans.some(
    (span) => span.person === 'one' && span.start <= start && start + words.length <= span.end,
  )
}

describe('everyone of the register is found', () => {
  test('in every Russian case, however it is typed', () => {
    fc.assert(
      fc.property(russianForm, fc.constantFrom(...typed), ({ name, form }, type) => {
        const word = type(form)
        const text = `Вчера снова приходил ${word}, ему ответили.`

        const found = hides(text, word, { name, language: 'ru' })

        expect({ word, found }).toEqual({ word, found: true })
      }),
      { numRuns: 1000 },
    )
  })

  test('with every chain of Kazakh suffixes, however it is typed', () => {
    const parts = fc.constantFrom(...surnames, ...given, ...fathers)
    const chains = fc.constantFrom(...suffixes)
    fc.assert(
      fc.property(fc.tuple(parts, chains), fc.constantFrom(...typed), ([name, suffix], type) => {
        const word = type(`${name}${suffix}`)
        const text = `Кеше кездесуде ${word} туралы айтылды.`

        const found = hides(text, word, { name, language: 'kk' })

        expect({ word, found }).toEqual({ word, found: true })
      }),
      { numRuns: 1000 },
    )
  })

  test('in any order, with initials before or after', () => {
    fc.assert(
      fc.property(person, fc.nat(3), ({ surname, first, father }, order) => {
        const initials = `${first[0]}.${father[0]}.`
        const written =
          [
            `${first} ${surname}`,
            `${surname} ${initials}`,
            `${initials} ${surname}`,
            `${first} ${father} ${surname}`,
          ][order] ?? ''
        const text = `Сөз алған: ${written} мен көршісі.`

        const found = hides(text, written, {
          name: `${surname} ${first} ${father}`,
          language: 'kk',
        })

        expect({ written, found }).toEqual({ written, found: true })
      }),
      { numRuns: 300 },
    )
  })
})

test('Kazakh, Russian and Latin spellings of a name are one', () => {
  expect(single(spell('Төлеген'))).toBe(single(spell('Тулеген')))
  expect(single(spell('Нұрғали'))).toBe(single(spell('Нургали')))
  expect(single(spell('Мұхаммед'))).toBe(single(spell('Мухамед')))
  expect(spellings('Akhmetov')).toContain(spell('Ахметов'))
  expect(spellings('Aхметов')).toContain(spell('Ахметов'))
})

test('a chain of suffixes tells the case in which it ends', () => {
  expect(caseOfChain(spell('ларға'))).toBe('dative')
  expect(caseOfChain(spell('тың'))).toBe('genitive')
  expect(caseOfChain(spell('мен'))).toBe('instrumental')
  expect(caseOfChain(spell('тестік'))).toBeNull()
})

test('the first name is told from the surname whichever comes first', () => {
  const kinds = (written: string) =>
    Object.fromEntries(
      nameOf(written, nameWordsOf(lexicon.shortNames)).parts.map(({ name: part, kind }) => [
        part,
        kind,
      ]),
    )

  expect(kinds('Қанат Төлегенұлы Жұмағали')).toMatchObject({ қанат: 'given', жұмағали: 'surname' })
  expect(kinds('Ахметов Серік')).toMatchObject({ ахметов: 'surname', серік: 'given' })
  expect(kinds('Серік Ахметов')).toMatchObject({ ахметов: 'surname', серік: 'given' })
})
