import { expect, test } from '@jest/globals'
import type { Language } from '../language.ts'
import { seen } from './seen.testing.ts'

/** What is found of dates of birth among whatever else is. */
function births(text: string, language: Language): string[] {
  return seen(text, language).flatMap((one) => /^DOB redact (.*)$/.exec(one)?.[1] ?? [])
}

test.each<[string, Language, string[]]>([
  ['Он 1985 года рождения.', 'ru', ['1985 года']],
  ['Он 85 года рождения.', 'ru', ['85 года']],
  ['Он 185 года рождения.', 'ru', []],
  ['Он 12345 года рождения.', 'ru', []],
  ['Он 5 года рождения.', 'ru', []],
  ['Он родился 1.4.85.', 'ru', ['1.4.85']],
  ['Он родился 12.04.', 'ru', ['12.04']],
  ['Он родился 12.III.1985.', 'ru', ['12.III.1985']],
  ['Он родился в 85-м году.', 'ru', ['85-м']],
  ['Он родился в 8.', 'ru', []],
  ['Он родился двадцатого.', 'ru', ['двадцатого']],
  ['Он родился девятнадцатого.', 'ru', []],
  ['Он родился в апреле.', 'ru', ['апреле']],
  ['Ол 85-ші жылы туған.', 'kk', ['85-ші']],
  ['Туған күні: 12.04.1985 ж.', 'kk', ['12.04.1985']],
  ['Туған күнім 5 мамыр.', 'kk', ['5 мамыр']],
  ['Туған күндер 5 мамыр.', 'kk', []],
])('a date of birth has a month, a year or three figures: %s', (text, language, found) => {
  expect(births(text, language)).toEqual(found)
})

test.each<[string, string[]]>([
  ['Он 1985 г. р.', ['1985']],
  ['Он 1985 д.р.', ['1985']],
  ['Он, 1985 г/р, живёт один.', ['1985']],
  ['Он 1985 Г.Р.', ['1985']],
  ['Д. р. 12.04.1985.', ['12.04.1985']],
  ['Он 1985 года рождения, сосед.', ['1985 года']],
  ['Дети с 2010 по 2012 год рождения.', ['2010 по 2012 год']],
  ['День рождения у него в апреле.', ['апреле']],
  ['День рождения у него был в апреле.', []],
  ['Он родился в городе 1985.', []],
  ['Сосед года рождения.', []],
  ['Он 1985 г.р., родился 12 марта.', ['1985', '12 марта']],
])('it stands before its word or shortly behind: %s', (text, found) => {
  expect(births(text, 'ru')).toEqual(found)
})

test.each<[string, Language, string[]]>([
  ['Туған күні 22.03.2016, екінші сыныпта оқиды.', 'kk', ['22.03.2016']],
  ['Туған күні 22.03.2016, 2 сыныпта оқиды.', 'kk', ['22.03.2016']],
  ['Туған күні 22.03.2016, екінші қызым.', 'kk', ['22.03.2016']],
  ['Туған күні: 1985 жыл, 22 наурыз.', 'kk', ['1985 жыл, 22 наурыз']],
  ['Родилась 5 мая, 1985 года.', 'ru', ['5 мая, 1985 года']],
])('behind a comma only what can be of the date goes on: %s', (text, language, found) => {
  expect(births(text, language)).toEqual(found)
})

test.each<[string, string]>([
  ['Ахметов, Абая 14, родился 12.03.1985', '12.03.1985'],
  ['Петров, кв. 45, дата рождения: 12.03.1985', '12.03.1985'],
  ['По ст. 73, родилась 12 марта 1985', '12 марта 1985'],
  ['тел. 8-705-123-45-67, 12.03.85 г.р.', '12.03.85'],
  ['12.03.85 г.р., родился в Алматы', '12.03.85'],
])('a number before the word is no date where one stands behind it: %s', (text, date) => {
  expect(seen(text, 'ru').filter((one) => one.startsWith('DOB'))).toEqual([`DOB redact ${date}`])
})

test.each<[string, Language, string[]]>([
  ['Ответить до 12 апреля. Род. 05.06.1979, ранее судим.', 'ru', ['05.06.1979']],
  [
    'Обещал убрать до 5 мая. Родился пятого июня семьдесят девятого.',
    'ru',
    ['пятого июня семьдесят девятого'],
  ],
  ['История болезни № 3456. Дата рождения 12.04.85.', 'ru', ['12.04.85']],
  ['Протоколов 14\nРодился 12 апреля 1985 года в Таразе.', 'ru', ['12 апреля 1985 года']],
  ['Он 1985 г. Родился в Таразе.', 'ru', ['1985 г']],
  ['Дочка, 2014 года рождения. Сентябрь прошёл спокойно.', 'ru', ['2014 года']],
  ['Жауап 12 сәуірде беріледі. Туған күні 05.06.1979.', 'kk', ['05.06.1979']],
])('the date of another sentence is none of birth: %s', (text, language, found) => {
  const born = seen(text, language).flatMap((one) => /^DOB \w+ (.*)$/u.exec(one)?.[1] ?? [])
  expect(born).toEqual(found)
})

test.each<[string, Language, string]>([
  ['ЗАЯВИТЕЛЬ 17.05.92 Г.Р., НА УЧЁТЕ НЕ СОСТОИТ.', 'ru', 'DOB redact 17.05.92'],
  ['КӨРШІМ 28.02.50 Ж.Т., ЖҰМЫС ІСТЕМЕЙДІ.', 'kk', 'DOB redact 28.02.50'],
])('a date of birth is told among capitals too: %s', (text, language, found) => {
  expect(seen(text, language)).toContain(found)
})
