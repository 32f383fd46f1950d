import { expect, test } from '@jest/globals'
import { nothingKnown } from '../known.ts'
import { lexicon } from '../lexicon.testing.ts'
import { redact } from '../redact.ts'
import { hasTwoLetters } from './initials.ts'
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
  ['Вчера П.И. Жук пришёл.', ['review П.И. Жук']],
  ['Приехал Д.  Х.  Ковалёв вчера.', ['redact Д.  Х.  Ковалёв']],
  ['Приехал Ковалёв  Д. Х. вчера.', ['redact Ковалёв  Д. Х.']],
  ['Звонили Дубаевой М.А. вчера.', ['redact Дубаевой М.А.']],
  ['Разъяснено Оспанову Ш. А. вчера.', ['redact Оспанову Ш. А.']],
  ['Нам С. Ковалёв обещал убрать.', ['redact С. Ковалёв']],
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

test.each<[string, string]>([
  ['Спросил КохА.Ф. вчера.', 'КохА.Ф.'],
  ['Спросил Кох-А.Ф. вчера.', 'Кох-А.Ф.'],
  ['Пришли Кох, А. Ф. и соседи.', 'Кох, А. Ф.'],
  ['Пришли Кох, А. Оспанов.', 'Кох'],
])('the initials of a known surname belong to it however they are joined: %s', (text, found) => {
  const known = { ...nothingKnown, people: [{ key: 'one', name: 'Кох Андрей Фёдорович' }] }
  const [one] = redact(text, { language: 'ru', known, lexicon })
  expect(text.slice(one?.start, one?.end)).toBe(found)
})

test.each([
  ...['т.д.', 'т. д.', 'т.п.', 'т.е.', 'т.к.', 'т.ч.', 'т.н.', 'т.б.', 'т.с.', 'ж.б.', 'ж.т.'],
  ...['н.э.', 'н. э.', 'л.с.', 'л. с.', 'с.ш.', 'ю.ш.', 'ю. ш.', 'в.д.', 'в. д.', 'б.э.', 'б.з.'],
  ...['м.а.', 'ш.а.', 'ы.а.', 'ы. а.'],
])('«%s» is short for a word, and nobody', (letters) => {
  expect(hasTwoLetters(`хегай ${letters}`, { start: 0, end: 5 })).toBe(false)
  expect(hasTwoLetters(`${letters} хегай`, { start: letters.length + 1, end: 99 })).toBe(false)
})

test.each(['л.д.', 'т.а.', 'ж.м.', 'н.с.', 'с.д.', 'в.ш.', 'б.а.', 'м.с.'])(
  'and «%s» is somebody',
  (letters) => {
    expect(hasTwoLetters(`хегай ${letters}`, { start: 0, end: 5 })).toBe(true)
    expect(hasTwoLetters(`${letters} хегай`, { start: letters.length + 1, end: 99 })).toBe(true)
  },
)

test.each(['л.д', 'л.д.7', 'л.д. 7', 'лд.а.', '5л.д.', 'л,д.', 'л.д.б'])(
  'nor is «%s» two letters',
  (letters) => {
    expect(hasTwoLetters(`хегай ${letters}`, { start: 0, end: 5 })).toBe(false)
  },
)
