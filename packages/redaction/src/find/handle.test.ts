import { expect, test } from '@jest/globals'
import { people, seen } from './seen.testing.ts'

/** The names on the net and the points on the map among whatever else is found. */
function pages(text: string): string[] {
  return seen(text, 'ru').filter((one) => /^(?:HANDLE|COORD)/.test(one))
}

test.each<[string, string[]]>([
  ['Мой ник Волк.', ['HANDLE redact Волк']],
  ['Ник волк_88.', ['HANDLE redact волк_88']],
  ['Логин волк.', []],
  ['Логин волк1.', ['HANDLE redact волк1']],
  ['Логин: волк1.', ['HANDLE redact волк1']],
  ['Логин serik.', ['HANDLE redact serik']],
])('a nickname is any word, a login one in Latin letters or with a figure: %s', (text, found) => {
  expect(pages(text)).toEqual(found)
})

test.each<[string, string[]]>([
  ['Инстаграм serik.', ['HANDLE review serik']],
  ['Инстаграм - serik.', ['HANDLE review serik']],
  ['Инстаграм: serik.', ['HANDLE redact serik']],
  ['Инстаграм serik_kz.', ['HANDLE redact serik_kz']],
  ['Инстаграм у неё serik_kz.', ['HANDLE redact serik_kz']],
  ['Инстаграм: серик1.', ['HANDLE redact серик1']],
  ['Инстаграм: серик.', []],
  ['Инстаграм: 12345.', []],
  ['Инстаграм: ser.', ['HANDLE redact ser']],
  ['Инстаграм: se.', []],
  ['Инстаграм: instagram.', []],
  ['Инстаграм, serik.kz.', []],
  ['Инстаграм — «serik_kz»', ['HANDLE redact serik_kz']],
  ['Инстаграм serik#1234', ['HANDLE redact serik#1234']],
  ['Инстаграм serik#1', ['HANDLE review serik']],
  ['Инстаграм s.k', ['HANDLE redact s.k']],
  ['Инстаграм reels_bot.', ['HANDLE redact reels_bot']],
  ['Моя страница insta: zhan.na.kz.', ['HANDLE redact zhan.na.kz']],
  ['Канал serik.', []],
  ['Канал serik_kz.', ['HANDLE redact serik_kz']],
])('behind the word for a page a colon or a sign in it makes it sure: %s', (text, found) => {
  expect(pages(text)).toEqual(found)
})

test.each<[string, string[]]>([
  ['tugan_jer_88 деген ник.', ['HANDLE redact tugan_jer_88']],
  ['tugan.jer деген ник.', ['HANDLE redact tugan.jer']],
  ['a.tugan_jer атты ник.', ['HANDLE redact a.tugan_jer']],
  ['tugan.jer деген  ник.', []],
  ['«tugan.jer» деген ник.', []],
  ['tugan деген ник.', ['HANDLE review tugan']],
  ['tu деген ник.', []],
  ['Туган деген ник.', []],
])('in Kazakh the name stands before: %s', (text, found) => {
  expect(pages(text)).toEqual(found)
})

test.each<[string, string[]]>([
  ['Вот https://t.me/serik_kz.', ['HANDLE redact https://t.me/serik_kz']],
  ['Вот t.me/serik_kz!', ['HANDLE redact t.me/serik_kz']],
  ['Вот instagram.com/serik?a=1.', ['HANDLE redact instagram.com/serik?a=1']],
  ['Инстаграм: instagram.com/serik.', ['HANDLE redact instagram.com/serik']],
  ['Вот https://2gis.kz/almaty/geo/123.', ['COORD redact https://2gis.kz/almaty/geo/123']],
  ['Вот https://maps.google.com/?q=1,2.', ['COORD redact https://maps.google.com/?q=1,2']],
  ['Вот google.com/maps/@43.2,76.9 тут.', ['COORD redact google.com/maps/@43.2,76.9']],
  ['Вот 2gis.kz/almaty/geo/123.', ['COORD redact 2gis.kz/almaty/geo/123']],
  ['Вот www.2gis.kz/almaty.', ['COORD redact www.2gis.kz/almaty']],
  ['Вот https://akorda.kz/ru.', []],
  ['Вот kaspi-2gis.kz/shop.', []],
  ['Вот google.com.', []],
  ['Вот a.t.me/serik.kz', []],
])('a link to somebody’s page or a point on the map is hidden whole: %s', (text, found) => {
  expect(pages(text)).toEqual(found)
})

test.each(['insta', 'viber', 'twitter', 'snapchat'])('«%s» itself is nobody', (page) => {
  expect(people(`Моя страница ${page} закрыта.`, 'ru')).toEqual([])
})

test.each<[string, string]>([
  ['Продавец – @ samal.87, перевели ему.', 'HANDLE redact @ samal.87'],
  ['Сатушы – @ nurik_ov, аудардық.', 'HANDLE redact @ nurik_ov'],
  ['Пишите skype: zhanar.gul, отвечу.', 'HANDLE redact zhanar.gul'],
])('a name on the net is told behind a sign that stands apart: %s', (text, found) => {
  expect(seen(text, 'ru')).toContain(found)
})
