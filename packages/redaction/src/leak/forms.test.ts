import { describe, expect, test } from '@jest/globals'
import type { KnownPerson } from '../known.ts'
import { lexicon } from '../lexicon.testing.ts'
import { leaksIn } from './leaks-in.ts'

const forms: Readonly<Record<string, string>> = {
  'Ахметов Серік Болатұлы': `
    Ахметов Ахметова Ахметову Ахметовым Ахметове Ахметовы Ахметовых Ахметовой Ахметовке Ахметовтың Ахметовтерге
    Ахметовпен Ахметовтікі Akhmetov Ahmetov Axmetov Ahmetovtıñ Ахмeтов Axмeтoв АХМЕТОВ Ахмитов Ахмедов Ахметав Ахметофф
    Серіктің Серикке Серигі Сериком Серікпен Серіктерден Серікжанға Serik Serіk Cepiк
    Болатұлы Болатулы Болатұлының Болатович Болатовичем Болатыч Bolatuly Bolatovich`,
  'Сейдахметова Айгүл Қайратқызы': `
    Сейдахметовой Сейдахметоваға Сейтахметова Сейдахметтова Сейдахетова Сейдхаметова Сейдакхметова Seidakhmetova Seıdahmetova Seydaxmetova
    Айгүлді Айгуль Айгули Айгулью Айгульки Айгүлжанға Aigul Aıgúl Aygül Aigül Ajgul
    Қайратқызына Кайратовны Qairatqyzy`,
  'Ким Вера Петровна':
    'Ким Кима Киму Кимге Кимнің Веру Верой Вераға Веранікі Верка Петровны Петровнаға',
  'Жүнісов Төлеген Мұратұлы':
    'Жунусов Жунисова Джунусову Junisov Zhunusov Тулегена Толегену Төлегеннің Tólegen Tölegen Муратовичу',
  'Цой Лев': 'Цоя Цоем Tsoy Tsoi Цойға Льва Льву Левке Левтің',
  'Бірлік Асқарқызы Омарова': 'Бірліктің Бирликке Бірлігі Асқарқызына Аскаровна Омаровой Omarova',
  'Қожахмет Нұрғали':
    'Кожахмета Қожахметтің Qojahmet Kozhakhmet Нургалиға Нұрғалидың Nurǵalı Nūrğali Nurghali',
  'Шевченко Игорь Андреевич':
    'Шевченко Шевченкоға Shevchenko Игоря Игорем Igor Андреевичу Андреичу',
  'Мирская Наталья Юрьевна': 'Мирской Мирскую Mirskaia Наталье Натальей Наталия Natalya Юрьевной',
  'Әбдірахманова-Ли Сәуле Ерланқызы':
    'Абдирахманова Әбдірахманованың Abdirahmanova Саулей Сәулеге Säule Ерлановне',
  'Прокофьев Павел Сергеевич': 'Prokofiev Прокофьеву Павла Павлом Pavel Сергеича',
  'Жұмабаева Әсел': 'Джумабаева Jumabaeva Zhumabayeva Jūmabaeva Асели Аселечке Әселдің Ásel',
  'Щербаков Александр': 'Shcherbakov Scherbakov Щербакову Alexandr Aleksandr Александру',
  'Ысқақов Ғалымжан': 'Искаков Исхакова Ыскакову Yskakov Iskakov Галымжанның Ğalymjan',
  'Мұхаметжанов Ұлан': 'Мухамеджанова Мухаметжановым Muhametjanov Ұланға Уланом',
}
const register: KnownPerson[] = Object.keys(forms).map((name) => ({ key: name, name }))
const written = Object.entries(forms).flatMap(([key, words]) =>
  words
    .trim()
    .split(/\s+/)
    .map((form) => ({ key, form })),
)

test.each(written)('$form is heard as $key', ({ key, form }) => {
  const text = `Кеше аулада ${form} болды, об этом знают все.`

  const leaks = leaksIn(text, register, { lexicon })

  expect(leaks).toEqual([
    { what: 'name', where: { start: 12, end: 12 + form.length }, person: key },
  ])
})

describe('a name is heard in one piece however it is broken', () => {
  test.each([
    'Ах\u00adметов',
    'Ах\u200bме\u200bтов',
    'Ахме-\nтов',
    'Ахме-\r\n  това',
    'Ах-метов',
    'Ахме тов',
    'Ахме\nтову',
    'А х м е т о в',
    'А-х-м-е-т-о-в-у',
    'А.х.м.е.т.о.в',
    'Ахмет0в',
    "Ах'метов",
    'ахметов',
    'аХМЕТОВ',
    'Axme\u0442ov',
  ])('%j', (form) => {
    const text = `Вчера у подъезда ${form} кричал, вызвали Полицию.`

    const leaks = leaksIn(text, register, { lexicon })

    expect(leaks).toEqual([
      {
        what: 'name',
        where: { start: 17, end: 17 + form.length },
        person: 'Ахметов Серік Болатұлы',
      },
    ])
  })

  test('within a word from which a space or a hyphen parts it no longer', () => {
    const text = 'Это сказалАхметов, а не Иса-Ахметов.'

    const leaks = leaksIn(text, register, { lexicon })

    expect(leaks.map(({ where: { start, end } }) => text.slice(start, end))).toEqual([
      'Ахметов',
      'Ахметов',
    ])
  })
})

/** What nothing tells from an ordinary word where there are no capitals. */
function isWordToo(form: string): boolean {
  return /^(?:мирск|улан|кимге|кимнің|б[іи]рл|serіk)/iu.test(form)
}

describe('where letter case is lost', () => {
  test.each(written.filter(({ form }) => !isWordToo(form)))(
    '$form is heard in small letters and in capitals',
    ({ form }) => {
      const text = `кеше аулада ${form} болды, об этом знают все.`

      const cases = [text.toLowerCase(), text.toUpperCase()].map((one) =>
        leaksIn(one, register, { lexicon }),
      )

      expect(cases.map((leaks) => leaks.map(({ where }) => where.start))).toEqual([[12], [12]])
    },
  )

  test('two ordinary words that are parts of one name are that name', () => {
    const apart = 'бірлік керек, ұлан келді, ал ұлан тағы бар.'
    const together = 'кеше бірлік омарова келді, у веры петровны спросили.'

    const leaks = [apart, together].map((text) =>
      leaksIn(text, register, { lexicon }).map(({ where }) => text.slice(where.start, where.end)),
    )

    expect(leaks[1]).toEqual(['бірлік', 'омарова', 'веры', 'петровны'])
  })
})
