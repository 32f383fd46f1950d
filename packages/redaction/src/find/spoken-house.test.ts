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
