import { expect, test } from '@jest/globals'
import { nothingKnown } from '../known.ts'
import { lexicon } from '../lexicon.testing.ts'
import { redact } from '../redact.ts'
import { people } from './seen.testing.ts'

function seen(text: string): string {
  return redact(text, { language: 'ru', known: nothingKnown, lexicon })
    .map(({ start, end }) => text.slice(start, end))
    .join(' ')
}

test.each([
  ['Муж дочери, Минина Веста, опять пьёт.', 'Минина Веста'],
  ['Видели двоих, один — Достык Ерлан, живёт рядом.', 'Достык Ерлан'],
  ['Пришёл жалобщик с Харрисоном Фордом.', 'Харрисоном Фордом'],
  ['Пела Уитни Хьюстон.', 'Уитни Хьюстон'],
])('a word beside a sure name is looked at, whatever else it is: %s', (text, words) => {
  expect(seen(text)).toBe(words)
})

test.each([
  ['Приехал глава Грузии Михаил Саакашвили.', 'Михаил Саакашвили'],
  ['Вчера Михаил Саакашвили уехал.', 'Михаил Саакашвили'],
])('a country and the beginning of a sentence are not: %s', (text, words) => {
  expect(seen(text)).toBe(words)
})

test('a surname that the first name beside it told is looked at wherever it stands alone', () => {
  const text = 'Выступил Джеральд Форд. Потом Форд ушёл, и у Форда спросили адрес.'

  expect(seen(text)).toBe('Джеральд Форд Форд Форда')
})

test.each<[string, string[]]>([
  ['Күміс Айдын Бекұлы: ит көп.', ['Күміс', 'Айдын Бекұлы']],
  ['Әділет (зейнеткер): шам жоқ.', ['Әділет']],
  ['Кеңес келін енесін ұрды.', ['Кеңес']],
])(
  'a first name that is a word is seen at the head of a sentence by what stands beside it: %s',
  (text, found) => {
    expect(people(text, 'kk')).toEqual(found)
  },
)

test.each([
  ['Дрозд Алина Игоревна живёт тут.', 'Дрозд Алина Игоревна'],
  ['Зима Алина Игоревна живёт тут.', 'Зима Алина Игоревна'],
  ['Ель Пётр Андреевич живёт тут.', 'Ель Пётр Андреевич'],
  ['Каша Инна Кузьминична живёт тут.', 'Каша Инна Кузьминична'],
  ['Голуб Лев Соломонович живёт тут.', 'Голуб Лев Соломонович'],
  ['Зима Анны Петровны прошла тут.', 'Анны Петровны'],
  ['Ель Пётра Андреевича растёт тут.', 'Пётра Андреевича'],
  ['Соседка Алина Игоревна живёт тут.', 'Алина Игоревна'],
  ['Пенсионерка Алина Игоревна живёт тут.', 'Алина Игоревна'],
  ['Кот Алины Игоревны живёт тут.', 'Алины Игоревны'],
  ['Дуб Лев живёт тут.', 'Дуб Лев'],
  ['Кривой Пётр живёт тут.', 'Кривой Пётр'],
  ['Жук Анне Петровне отказано.', 'Жук Анне Петровне'],
  ['Адрес Марат не назвал.', 'Марат'],
  ['Студент Марат живёт тут.', 'Марат'],
  ['Поляк Марат живёт тут.', 'Марат'],
  ['Бедная Алина живёт тут.', 'Алина'],
  ['Машина Зейнеп стоит тут.', 'Зейнеп'],
])('a noun before a full name at the head of a sentence may be the surname: %s', (text, name) => {
  expect(seen(text)).toBe(name)
})

test.each([
  ['вчера кот николай шумел во дворе', 'кот николай'],
  ['кривой пётр жалуется на шум', 'кривой пётр'],
  ['тут муха виктор иванович прав', 'муха виктор иванович'],
  ['она говорит скот хасана потравил сено', 'хасана'],
  ['вчера сосед николай кричал', 'николай'],
  ['соседка айгуль шумит', 'айгуль'],
])('where no capital tells, so may a noun or an adjective: %s', (text, name) => {
  expect(seen(text)).toBe(name)
})

test.each<[string, string[]]>([
  ['Хо Ши Мин обратился.', ['Хо', 'Ши Мин']],
  ['Си Цзиньпин пришёл.', ['Си', 'Цзиньпин']],
  ['Ву Тхи пришла.', ['Ву', 'Тхи']],
  ['Вчера Пак Чхан Ук не пришёл.', ['Пак Чхан Ук']],
  ['До Серика не дозвонились.', ['Серика']],
])('a short surname of the east before the rest of the name is looked at: %s', (text, all) => {
  expect(people(text, 'ru')).toEqual(all)
})
