import { expect, test } from '@jest/globals'
import { seen } from './seen.testing.ts'

test.each<[string, string[]]>([
  ['Приехал Д.С. Ковалёв вчера.', ['redact Д.С. Ковалёв']],
  ['Приехал Д. С. Ковалёв вчера.', ['redact Д. С. Ковалёв']],
  ['Приехал Д.Ковалёв вчера.', ['redact Д.Ковалёв']],
  ['Приехал д.с. Ковалёв вчера.', ['review Ковалёв']],
  ['Приехал Ковалёв Д.С. вчера.', ['redact Ковалёв Д.С.']],
  ['Приехал Ковалёв Д. С. вчера.', ['redact Ковалёв Д. С.']],
  ['Взял у Ким А.Ж.-дан вчера.', ['redact Ким А.Ж.-дан']],
  ['Взял у Ким А.Ж.-дангер вчера.', ['redact Ким А.Ж.']],
  ['Эльмурзаева З.А-Х. пришла.', ['redact Эльмурзаева З.А-Х.']],
  ['Пришла ХасановаР.Р. вчера.', ['redact ХасановаР.Р.']],
  ['Айгүл Б пришла.', ['redact Айгүл Б']],
  ['Айгүл Б7 пришла.', ['redact Айгүл']],
  ['Выступил Сериков А Б вчера.', ['redact Сериков А Б']],
  ['Выступил Сериков А Б. вчера.', ['redact Сериков А Б.']],
  ['Выступил Сериков А.Б, сосед.', ['redact Сериков А.Б']],
  ['Взял у Серикова А.Б-дан вчера.', ['redact Серикова А.Б-дан']],
  ['Ушёл Сериков А. В доме холодно.', ['redact Сериков А.']],
  ['Выступил Ж.-К. Тришин вчера.', ['redact Ж.-К. Тришин']],
  ['Вот наш Иванов А.Б. Ким уехал.', ['redact Иванов А.Б.', 'redact Ким']],
  ['Вот машина А.Б. Ким уехала.', ['redact А.Б. Ким']],
  ['Разъяснено Сапаровой М.А. вчера.', ['redact Сапаровой М.А.']],
  ['Разъяснено Оспанову Ш. А. вчера.', ['redact Оспанову Ш. А.']],
  ['Вчера П.И. Жук пришёл.', ['review П.И. Жук']],
])('initials belong to the name they stand beside: %s', (text, found) => {
  expect(seen(text, 'ru')).toEqual(found.map((one) => `PERSON ${one}`))
})

test.each([
  'l. d. bugybaskhanov',
  'l.d.bugybaskhanov',
  'ld. bugybaskhanov',
  'bugybaskhanov l. d.',
  'bugybaskhanov sh.zh.',
  'ж.ескермесова',
  'сапарова м.а.',
])('so do small ones of a name in small letters: %s', (name) => {
  expect(seen(`${name} keldi.`, 'ru')).toEqual([`PERSON review ${name}`])
})

test.each<[string, string[]]>([
  ['А. Б. пришёл.', ['А. Б.']],
  ['А.Б. пришёл.', ['А.Б.']],
  ['А. Б. Вот пришёл.', []],
  ['А.Б.В. пришёл.', []],
  ['А.  Б. пришёл.', []],
  ['А, Б. пришёл.', []],
  ['А.Б пришёл.', []],
  ['а. Б. пришёл.', []],
  ['5А.Б. пришёл.', []],
  ['9А.Б. пришёл.', []],
])('two by themselves are somebody, more are an abbreviation: %s', (text, found) => {
  expect(seen(text, 'ru')).toEqual(found.map((one) => `PERSON review ${one}`))
})

test.each([
  ['Потом м.ш. квирикадзе всех ударил.', ['м.ш. квирикадзе']],
  ['Потом сериков а.б. всех ударил.', ['сериков а.б.']],
  ['Принесли насвай и т.д. и т.п. вчера.', []],
  ['Купили мотор в 100 л.с. вчера.', []],
  ['Живут на самал м.а. давно.', []],
])('two small letters tell of a name in small letters: %s', (text, found) => {
  expect(seen(text, 'ru')).toEqual(found.map((one) => `PERSON review ${one}`))
})
