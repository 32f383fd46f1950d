import { expect, test } from '@jest/globals'
import type { Language } from '../language.ts'
import { seen } from './seen.testing.ts'

const report = 'Участковый инспектор Касенов Д. Т. доложил.'

test('an officer who was named with the post stays where the same initials stand', () => {
  expect(seen(`${report} Поручить Касенову Д. Т. усилить патруль.`, 'ru')).toEqual([])
})

test('of an officer’s surname alone a person must judge whose it is', () => {
  expect(seen(`${report} Касенов: проверим.`, 'ru')).toEqual(['PERSON review Касенов'])
})

test('somebody of that surname with other initials or another first name is hidden', () => {
  expect(seen(`${report} Жалуется Касенов М. А.`, 'ru')).toEqual(['PERSON redact Касенов М. А.'])
  expect(seen(`${report} Жалуется Касенова Марина.`, 'ru')).toEqual([
    'PERSON redact Касенова Марина',
  ])
})

test.each<[string, Language]>([
  ['Инспектор по делам несовершеннолетних Аскарова Л. М. провела беседу.', 'ru'],
  ['УИП Жакупбеков М. Б. доложил.', 'ru'],
  ['УПИ Нәдіров Қ. А. есеп берді.', 'kk'],
])('police stay however short the post is written: %s', (text, language) => {
  expect(seen(text, language)).toEqual([])
})

test.each<[string, string]>([
  ['Уч. Касенов ответил.', 'Касенов'],
  ['Прокурор района Сагидуллин разъяснил закон.', 'Сагидуллин'],
  ['Зам. начальника УП Дьяченко С. В. ответил.', 'Дьяченко С. В.'],
  ['Дело у следователя Мухамеджанова.', 'Мухамеджанова'],
])('of another officer of the law a person must judge: %s', (text, name) => {
  expect(seen(text, 'ru')).toEqual([`PERSON review ${name}`])
})

test('a name before the post of police is looked at', () => {
  expect(seen('Спасибо Данияру Сериковичу, нашему участковому.', 'ru')).toContain(
    'PERSON review Данияру Сериковичу',
  )
})

test.each<[string, Language]>([
  ['Участвовали: УИП майор полиции Руслан Тлеуов, УИП лейтенант полиции Арман Шынбай.', 'ru'],
  ['Пришли участковый Сансызбай Керимов, инспектор по делам несовершеннолетних Алма Ким.', 'ru'],
  ['Қатысқандар: полиция капитаны Данияр Сейілов, полиция лейтенанты Инесса Ткач.', 'kk'],
])('police in office stay also where another post follows the name: %s', (text, language) => {
  expect(seen(text, language)).toEqual([])
})

test('of who was named with another office a person must judge each time', () => {
  const text = 'Аким района Сапаров Ерлан выступил. Сапаров обещал свет. Сапарова Айгуль против.'

  expect(seen(text, 'ru')).toEqual([
    'PERSON review Сапаров Ерлан',
    'PERSON review Сапаров',
    'PERSON redact Сапарова Айгуль',
  ])
})
