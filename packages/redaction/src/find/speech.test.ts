import { expect, test } from '@jest/globals'
import type { Language } from '../language.ts'
import { seen } from './seen.testing.ts'

test.each<[string, Language, string]>([
  [
    'Телефон: восемь-семь-ноль-пять, сто двадцать три, сорок пять, шесть семь.',
    'ru',
    'восемь-семь-ноль-пять, сто двадцать три, сорок пять, шесть семь',
  ],
  [
    'Дал восемь семьсот-один пятьсот пятьдесят-пять двенадцать тридцать-четыре.',
    'ru',
    'восемь семьсот-один пятьсот пятьдесят-пять двенадцать тридцать-четыре',
  ],
  [
    'Жазды: сегіз-жеті-жүз-бір, бес жүз елу бес, он екі, отыз төрт.',
    'kk',
    'сегіз-жеті-жүз-бір, бес жүз елу бес, он екі, отыз төрт',
  ],
])('numbers that hyphens join are heard one by one: %s', (text, language, words) => {
  expect(seen(text, language)).toEqual([`PHONE redact ${words}`])
})

test.each<[string, Language]>([
  ['Видели два-три человека, лет двадцать-тридцать назад.', 'ru'],
  ['Просили сто-двести-триста тысяч-две тысячи тенге.', 'ru'],
  ['Кеше екі-үш адам бес-алты сағат күтті.', 'kk'],
  ['Ал 1-тоқсанда 210 шақырту болды, екінші тоқсанда 150.', 'kk'],
])('about how many is no phone: %s', (text, language) => {
  expect(seen(text, language)).toEqual([])
})

test('a phone of eleven digits is no card, however its words are joined', () => {
  const said = 'восемь-семьсот один-пятьсот пятьдесят пять-двенадцать-тридцать четыре'

  expect(seen(`Звоните ${said}.`, 'ru')).toEqual([`PHONE redact ${said}`])
})
