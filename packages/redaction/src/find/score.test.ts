import { expect, test } from '@jest/globals'
import type { Language } from '../language.ts'
import { people, seen } from './seen.testing.ts'

const labels = [
  ...['Автор', 'Контакт', 'Подпись', 'Подписи', 'Кому', 'Список', 'Должник', 'Должники'],
  ...['Был', 'Была', 'Были', 'Отсутствовал', 'Отсутствовала', 'Отсутствовали', 'Присутствовал'],
  ...['Присутствовала', 'Присутствовали', 'Присутствуют', 'Выступил', 'Выступила', 'Выступили'],
  ...['Обратился', 'Обратилась', 'Обратились'],
]

test.each(labels)(
  'a beast behind what people are listed or signed under is somebody, to be looked at: «%s: Бык»',
  (label) => {
    expect(seen(`${label}: Бык.`, 'ru')).toEqual(['PERSON review Бык'])
  },
)

test.each(labels)('so is a surname that begins like a word for a number: «%s: Счетов»', (label) => {
  expect(seen(`${label}: Счетов.`, 'ru')).toEqual(['PERSON review Счетов'])
})

test.each(['Былина', 'Спискам', 'Обратимся', 'Выступление', 'Накануне: был там'])(
  'and behind «%s: » it is none',
  (label) => {
    expect(seen(`${label}: Счетов.`, 'ru')).toEqual([])
  },
)

test.each(['Заявитель', 'Контакт', 'Сосед'])(
  'so is a surname that is a lorry too: «%s: Жук»',
  (label) => {
    expect(seen(`${label}: Жук.`, 'ru')).toEqual(['PERSON review Жук'])
  },
)

test.each(['Паспорт', 'Камаз', 'Телефон', 'Нива'])(
  'what a number goes with is nobody: «Заявитель: %s»',
  (word) => {
    expect(seen(`Заявитель: ${word}.`, 'ru')).toEqual([])
  },
)

test('a word that counts people is no name though no capital tells, and a name is one', () => {
  expect(seen('45 адам қатысты.', 'kk')).toEqual([])
  expect(seen('үй 45 роза шулайды.', 'kk').join()).toContain('роза')
  expect(seen('кеше роза келді.', 'kk')).toContain('PERSON review роза')
})

test.each<[string, Language, string]>([
  ['Меня зовут Аким.', 'ru', 'Аким'],
  ['Вчера гр. Порядок не явился.', 'ru', 'Порядок'],
  ['Моя фамилия Депутат.', 'ru', 'Депутат'],
  ['Менің атым Мектеп.', 'kk', 'Мектеп'],
])(
  'what somebody is said to be called is a name, though it is an office or a thing: %s',
  (text, language, name) => {
    expect(people(text, language)).toEqual([name])
  },
)

test.each<[string, Language]>([
  ['Гражданке Узбекистана продлили срок.', 'ru'],
  ['Вчера гр. РФ не явился.', 'ru'],
])('but not where he is a citizen: %s', (text, language) => {
  expect(people(text, language)).toEqual([])
})

test('a thing in a list of people is looked at, what they say is not', () => {
  expect(people('Вратари: Уорд — Набоков.', 'ru')).toEqual(['Уорд', 'Набоков'])
  expect(people('Жители: Брод, Лопата.', 'ru')).toEqual(['Брод', 'Лопата'])
  expect(people('Жители: Вода грязная.', 'ru')).toEqual([])
})
