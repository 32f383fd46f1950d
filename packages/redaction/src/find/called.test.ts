import { expect, test } from '@jest/globals'
import { nothingKnown } from '../known.ts'
import type { Language } from '../language.ts'
import { lexicon } from '../lexicon.testing.ts'
import { redact } from '../redact.ts'
import { people } from './seen.testing.ts'

test.each<[string, Language, string]>([
  ['Ходит с ножом, по прозвищу Лысый.', 'ru', 'Лысый'],
  ['«Боксер» деген атпен белгілі болды.', 'kk', 'Боксер'],
  ['ШҚ «Сапарбай» малын қаматпайды.', 'kk', 'Сапарбай'],
  ['Тоқа ағай кеше айтты.', 'kk', 'Тоқа'],
  ['ЖК Марат Оспанов жалақы төлемеді.', 'kk', 'Марат Оспанов'],
  ['«Марат Оспанов» ЖК жалақы төлемеді.', 'kk', 'Марат Оспанов'],
  ['«Оспанов» шаруа қожалығының малы жүр.', 'kk', 'Оспанов'],
  ['Өзін «Қабдолов» деп таныстырды.', 'kk', 'Қабдолов'],
  ['Өзін «Қабдолов Марат» деп таныстырды.', 'kk', 'Қабдолов Марат'],
  ['Хабар: "name": "Досжан".', 'kk', 'Досжан'],
  ['Рыжий (кличка) опять пьян.', 'ru', 'Рыжий'],
  ['Кредит взяли от имени Шевченко.', 'ru', 'Шевченко'],
  ['Соседка сверху-Роза шумит.', 'ru', 'сверху-Роза'],
])('whoever is called by a word is looked at: %s', (text, language, name) => {
  expect(people(text, language)).toEqual([name])
})

test.each<[string, Language]>([
  ['Біздің ағай кеше келді.', 'kk'],
  ['ИП «Рассвет» вывозит мусор.', 'ru'],
  ['Юристы «Заң көмегі» приняли нас.', 'ru'],
  ['Рынок «Северное кольцо» закрыт.', 'ru'],
])('a word that only begins the sentence, or a title, is nobody: %s', (text, language) => {
  expect(people(text, language)).toEqual([])
})

test('a rank alone may be of the army, so that its bearer is looked at, and of the police it stays', () => {
  const [army] = redact('Майор Досжанов Ерлан подтвердил.', {
    language: 'ru',
    known: nothingKnown,
    lexicon,
  })

  expect(army?.verdict).toBe('review')
  expect(people('Это майор полиции Досжанов Ерлан.', 'ru')).toEqual([])
})

test('the Kyrgyz, Uzbek and Azeri words for a son belong to the name', () => {
  expect(people('Жалуется Улан Бакыт уулу.', 'ru')).toEqual(['Улан Бакыт уулу'])
  expect(people('Ночует Шерзод Карим угли.', 'ru')).toEqual(['Шерзод Карим угли'])
  expect(people('Мамедов Рауф оғлы келді.', 'kk')).toEqual(['Мамедов Рауф оғлы'])
})

test('a sentence of two small words is typed as the one before it', () => {
  const text = 'старшего дакаева видели все\nдакаевы отказались'

  expect(people(text, 'ru')).toEqual(['дакаева', 'дакаевы'])
})

test.each<[string, Language, string]>([
  ['Подрались Ахмед с Бинали.', 'ru', 'Бинали'],
  ['После свадьбы взяла фамилию Жук.', 'ru', 'Жук'],
  ['Жалуется Гулнар Орынбасар.', 'ru', 'Орынбасар'],
  ['Мой сын Аким учится.', 'ru', 'Аким'],
  ['Көркемнің шешесі ішеді.', 'kk', 'Көркемнің'],
])('a name that begins like another word, or is one, is looked at: %s', (text, language, name) => {
  expect(people(text, language)).toContain(name)
})
