import { expect, test } from '@jest/globals'
import type { Language } from '../language.ts'
import { people, seen } from './seen.testing.ts'

test.each<[string, Language]>([
  ['Брат уехал в Миннесоту и шлёт письма.', 'ru'],
  ['Посылка шла из Эсватини через Амстердам.', 'ru'],
  ['Запрос направлен в Роскомнадзор и Минздрав.', 'ru'],
  ['По данным Интерфакса, закон принят Госдумой.', 'ru'],
  ['Жительница рассказала о поездке в Нью-Йорк.', 'ru'],
  ['Театр просил убрать торговцев, Академия тоже.', 'ru'],
  ['Туысы Моңғолиядан көшіп келді, баласы Мысырда.', 'kk'],
  ['Қашқардан келген жүк Техасқа кетті.', 'kk'],
])('what is of the wide world and nobody’s name stays: %s', (text, language) => {
  expect(people(text, language)).toEqual([])
})

test.each<[string, string[]]>([
  ['Сосед Огай шумит.', ['PERSON redact Огай']],
  ['Соседка Милана не спала.', ['PERSON redact Милана']],
  ['Жалоба Миланы Серковой рассмотрена.', ['PERSON redact Миланы Серковой']],
  ['Спросили Ливию и Асию.', ['PERSON redact Ливию', 'PERSON redact Асию']],
  ['Каролина Цой спросила о лифте.', ['PERSON redact Каролина Цой']],
  ['У Каролины Цой украли флягу.', ['PERSON redact Каролины Цой']],
  ['Самара Сериковна поблагодарила.', ['PERSON redact Самара Сериковна']],
  ['Сараева спросила о мусоре.', ['PERSON redact Сараева']],
])('who is called like a place is hidden: %s', (text, found) => {
  expect(seen(text, 'ru')).toEqual(found)
})

test('«Лиге» is of somebody called Ли, whatever league there is', () => {
  expect(people('Бұрынғы тұрғын Л.С. Лиге жауап берілді.', 'kk')).toEqual(['Л.С. Лиге'])
})

test.each<[string, Language, string[]]>([
  ['Сосед Шанхай бил окна.', 'ru', ['PERSON review Шанхай']],
  ['Жалоба гр. Ямайка принята.', 'ru', ['PERSON review Ямайка']],
  ['Даллас Смагулов поблагодарил.', 'ru', ['PERSON review Даллас', 'PERSON redact Смагулов']],
  ['Позвонили Бруклину Смагулову.', 'ru', ['PERSON review Бруклину', 'PERSON redact Смагулову']],
  ['Парень по кличке Техас бил окна.', 'ru', ['PERSON review Техас']],
  ['Шанхай деген жігіт келді.', 'kk', ['PERSON review Шанхай']],
  ['Көршісі Техас келді.', 'kk', ['PERSON review Техас']],
])(
  'of the wide world beside a name or behind somebody is looked at: %s',
  (text, language, found) => {
    expect(seen(text, language)).toEqual(found)
  },
)

test.each<[string, string[]]>([
  ['Сын учится в Милане.', ['PERSON review Милане']],
  ['Он говорил про Пекин и про завод.', ['PERSON review Пекин']],
  ['Родные живут в штате Вирджиния.', ['PERSON review Вирджиния']],
])('a place that some are called like is looked at where a place is told: %s', (text, found) => {
  expect(seen(text, 'ru')).toEqual(found)
})

test.each([
  ...['из', 'север', 'севере', 'столица', 'власти', 'властей', 'город', 'остров', 'президент'],
  ...['вице-президент', 'посол', 'послу', 'посольство', 'суд', 'суда', 'суду', 'суде', 'армия'],
  ...['армией', 'сборная'],
])('behind «%s» it is told, in whatever case', (word) => {
  expect(seen(`Он писал про ${word} Милана вчера.`, 'ru')).toEqual(['PERSON review Милана'])
})

test.each(['виза', 'извозчик', 'суд.'])('behind «%s» it is not', (word) => {
  expect(seen(`Он писал про ${word} Милана вчера.`, 'ru')).toEqual(['PERSON redact Милана'])
})

test.each<[string, string[]]>([
  ['Приехал с главой Кубы Сергей Ким.', ['PERSON redact Сергей Ким']],
  [
    'Вспомнили, что вице-президент Ганы Джон Серик приезжал.',
    ['PERSON review Ганы', 'PERSON redact Джон Серик'],
  ],
  [
    'Писали, что мэр Милана Сергей Росси приедет.',
    ['PERSON review Милана', 'PERSON redact Сергей Росси'],
  ],
  ['Пресс-секретарь Роскомнадзора Вадим Серков ответил.', ['PERSON redact Вадим Серков']],
  ['Губернатор Миннесоты Марк Серков приехал.', ['PERSON redact Марк Серков']],
  ['У Владимира Серкова украли насос.', ['PERSON redact Владимира Серкова']],
  ['Спросили Дании Ахметовой.', ['PERSON redact Дании Ахметовой']],
])('a place in another case than the name behind it is none of it: %s', (text, found) => {
  expect(seen(text, 'ru')).toEqual(found)
})

test.each(['Иванова Анна пожаловалась.', 'Пожаловалась Иванова Анна.'])(
  'a woman’s surname is none of a town before her first name: %s',
  (text) => {
    expect(seen(text, 'ru')).toEqual(['PERSON redact Иванова Анна'])
  },
)
