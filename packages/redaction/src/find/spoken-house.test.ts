import { expect, test } from '@jest/globals'
import type { Language } from '../language.ts'
import { seen } from './seen.testing.ts'

test.each<[string, Language, string]>([
  ['На Абая сорок пять шумят.', 'ru', 'Абая сорок пять'],
  ['На Гоголя, двадцать дробь два, шумят.', 'ru', 'Гоголя, двадцать дробь два'],
  ['По Речной, семь, собака без привязи.', 'ru', 'Речной, семь'],
  ['по Речной семь', 'ru', 'Речной семь'],
  ['Абай қырық бесте тұрады.', 'kk', 'Абай қырық бесте'],
  ['Абай қырық бес тұратындар шулады.', 'kk', 'Абай қырық бес'],
])('a house in words behind a street is looked at: %s', (text, language, address) => {
  expect(seen(text, language)).toEqual([`ADDRESS review ${address}`])
})

test.each<[string, Language]>([
  ['На Абая сорок пять человек собрались.', 'ru'],
  ['На Абая три новых столба.', 'ru'],
  ['На Абая пятого собрались.', 'ru'],
  ['С Речной семь пришли.', 'ru'],
  ['Абай қырық бес көрші шулады.', 'kk'],
])('what is counted or dated is no house: %s', (text, language) => {
  expect(seen(text, language).filter((one) => one.startsWith('ADDRESS'))).toEqual([])
})

test.each<[string, Language, string[]]>([
  ['По проспекту Республики тридцать два.', 'ru', ['review проспекту Республики тридцать два']],
  ['Бокин көшесі жиырма тоғыз.', 'kk', ['review Бокин көшесі жиырма тоғыз']],
  [
    'Абылай хан даңғылы жиырма екі, пәтерім отыз бес.',
    'kk',
    ['redact Абылай хан даңғылы жиырма екі, пәтерім отыз бес'],
  ],
  [
    'Дулат батыр көш. алпыс жетінші үйденмін.',
    'kk',
    ['redact Дулат батыр көш. алпыс жетінші үйденмін'],
  ],
  ['На улице Абая три новых столба.', 'ru', []],
  ['Абай көшесі екі жақтан қараңғы.', 'kk', []],
  ['Абай көшесі үш рет жөнделді.', 'kk', []],
  ['Абай көшесінде үш ағаш құлады.', 'kk', []],
])('the house in words ends what a word calls a street: %s', (text, language, found) => {
  const homes = seen(text, language).flatMap((one) => /^ADDRESS (.*)$/.exec(one)?.[1] ?? [])
  expect(homes).toEqual(found)
})
