import { expect, test } from '@jest/globals'
import type { Language } from '../language.ts'
import { people, seen } from './seen.testing.ts'

test.each<[string, Language, string]>([
  ['Рубец пожаловался на соседей.', 'ru', 'Рубец'],
  ['Столбов пожаловался на соседей.', 'ru', 'Столбов'],
  ['Кран также сообщила, что света нет.', 'ru', 'Кран'],
  ['Лопата сразу не признался.', 'ru', 'Лопата'],
  ['Пушка была задержана вечером.', 'ru', 'Пушка'],
  ['Крыша просит помочь с ремонтом.', 'ru', 'Крыша'],
  ['Лопата не платит за свет.', 'ru', 'Лопата'],
  ['Рубец и его сын шумят.', 'ru', 'Рубец'],
  ['Крану угрожали вчера.', 'ru', 'Крану'],
  ['Балта шағымданды.', 'kk', 'Балта'],
  ['Бұлақ және оның баласы шулайды.', 'kk', 'Бұлақ'],
  ['Құрақ тағы хабарласты.', 'kk', 'Құрақ'],
])('a thing that says something may be somebody: %s', (text, language, name) => {
  expect(people(text, language)).toEqual([name])
})

test.each<[string, string]>([
  ['По делу Кремня задержаны двое.', 'Кремня'],
  ['По словам Дороги, двор не убирают.', 'Дороги'],
])('so may one whose words or case are told: %s', (text, name) => {
  expect(people(text, 'ru')).toEqual([name])
})

test.each<[string, Language]>([
  ['Мужчина пожаловался на соседей.', 'ru'],
  ['Пенсионерка просит помочь.', 'ru'],
  ['Вопросов не задавали, говорили мало.', 'ru'],
  ['Ответ обещали дать.', 'ru'],
  ['Суд признал его виновным.', 'ru'],
  ['Полиция сообщила об этом.', 'ru'],
  ['Телефон не отвечает.', 'ru'],
  ['Крыша течёт.', 'ru'],
  ['Жителям угрожали вчера.', 'ru'],
  ['Магазин и его двор.', 'ru'],
  ['Двор просит света.', 'ru'],
  ['Жұрт шағымданады.', 'kk'],
  ['Құрылыс туралы шағымданды.', 'kk'],
  ['Кеше хабарласты.', 'kk'],
])('what has no words of its own is nobody: %s', (text, language) => {
  expect(people(text, language)).toEqual([])
})

test('«Шумов» is many a noise, and a surname where nothing is missing', () => {
  expect(seen('Шумов первым пришёл на встречу.', 'ru')).toEqual(['PERSON review Шумов'])
  expect(seen('Шумов не было.', 'ru')).toEqual([])
})
