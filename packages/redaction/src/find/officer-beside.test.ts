import { expect, test } from '@jest/globals'
import { seen } from './seen.testing.ts'

test.each([
  [
    'Учаскелік полиция инспекторының есебінде Ковальчук Станислав Казимирович айтты.',
    'PERSON review Ковальчук Станислав Казимирович',
  ],
  ['Инспектор: С. Бөлекбаев, тел.: 102', 'PERSON review С. Бөлекбаев'],
  ['Төрағалық етуші: Ж.Ерубаев, аға учаскелік', 'PERSON review Ж.Ерубаев'],
])('whether it is the officer a person must judge: %s', (text, found) => {
  expect(seen(text, 'kk')).toEqual([found])
})

test('who helps the inspector is police and stays', () => {
  expect(seen('Учаскеліктің көмекшісі Жұман Нұрлыбек нөмірлерді жазды.', 'kk')).toEqual([])
})

test.each([
  ['УИП ст. л-ту Мукашеву взять на контроль.', 'PERSON review Мукашеву'],
  ['Участковый: Ахметова, не кричите!', 'PERSON review Ахметова'],
  ['Телефонограмму принял деж. Ахатов.', 'PERSON review Ахатов'],
])('and in Russian too: %s', (text, found) => {
  expect(seen(text, 'ru')).toEqual([found])
})
