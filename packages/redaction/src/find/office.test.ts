import { expect, test } from '@jest/globals'
import { seen } from './seen.testing.ts'

/** The people among whatever else is found. */
function people(text: string): string[] {
  return seen(text, 'ru').flatMap((one) => /^PERSON (.*)$/.exec(one)?.[1] ?? [])
}

test.each<[string, string[]]>([
  ['Ибраев, капитан полиции, пришёл.', ['review Ибраев']],
  ['Ибраев – капитан полиции.', ['review Ибраев']],
  ['Ибраев капитан полиции.', ['redact Ибраев']],
  ['Ибраев. Капитан полиции пришёл.', ['redact Ибраев']],
  ['Ибраев, новый капитан полиции, пришёл.', ['redact Ибраев']],
])('police behind a name and a comma may be of it: %s', (text, found) => {
  expect(people(text)).toEqual(found)
})

test.each<[string, string[]]>([
  ['Пришла директор школы № 28 Лаура Бекенова.', ['review Лаура Бекенова']],
  ['Директор нашей старой доброй школы Лаура Бекенова.', ['redact Лаура Бекенова']],
  ['Директор школы сказал Лаура Бекенова ушла.', ['redact Лаура Бекенова']],
  ['Пришёл майор в отставке Байжанов.', ['review Байжанов']],
  ['Инспектор по делам несовершеннолетних Байжанова пришла.', []],
  ['Участковые Касенов и Ли пришли.', ['review Ли']],
  ['Участковый Касенов и Ли пришли.', ['redact Ли']],
  ['Участковый А.Б. Байжанов пришёл.', []],
  ['Участковый а. Байжанов пришёл.', ['redact Байжанов']],
])('an office stands shortly before the name, with nothing done between: %s', (text, found) => {
  expect(people(text)).toEqual(found)
})

test.each<[string, string[]]>([
  ['Инспектор Сапарова задержал.', ['review Сапарова']],
  ['Инспектор Сапарова, сказали нам.', []],
  ['Инспектор Петровича задержал.', ['redact Петровича']],
  ['Инспектор Галина задержала.', []],
])('a surname in the genitive may be of whom the officer met: %s', (text, found) => {
  expect(people(text)).toEqual(found)
})
