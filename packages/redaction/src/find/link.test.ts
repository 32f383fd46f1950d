import { expect, test } from '@jest/globals'
import { seen } from './seen.testing.ts'

test.each([
  'https://www.instagram.com/serik',
  'http://m.vk.com/serik',
  'ru-ru.facebook.com/ivan.petrov',
  'kk-kz.facebook.com/ivan.petrov',
  'api.whatsapp.com/send?phone=77015551234',
  'youtu.be/dQw4w9WgXcQ',
  'telegram.me/serik',
  'telegram.org/serik',
  'wa.me/77015551234',
  'vk.ru/serik',
  'vk.cc/abc',
  'ok.ru/serik',
  'fb.com/serik',
  'fb.me/serik',
  'fb.watch/serik',
  'tiktok.com/@serik',
  'threads.net/serik',
  'threads.com/serik',
  'discord.gg/abc',
  'discord.com/abc',
  'my.mail.ru/mail/serik',
  'tg://resolve?domain=serik',
  'viber://chat?number=7',
])('%s leads to somebody’s page', (link) => {
  for (const behind of ['.', ', смотрите', ') там', '» там', '...', '']) {
    expect(seen(`Вот ${link}${behind}`, 'ru')).toEqual([`HANDLE redact ${link}`])
  }
})

test.each([
  'https://www.google.com/maps/place/1',
  'maps.google.kz/maps?q=1',
  'maps.app.goo.gl/abc',
  'goo.gl/maps/abc',
  'go.2gis.com/abc',
  'https://2gis.ru/x',
  'yandex.kz/maps/1',
  'maps.yandex.ru/navi/1',
  'maps.apple.com/?q=1',
  'geo:43.2,76.9',
  'geo:-43.2,76.9',
])('%s leads to a point on the map', (link) => {
  for (const behind of ['.', ') там', '» там', '!', '']) {
    expect(seen(`Вот ${link}${behind}`, 'ru')).toEqual([`COORD redact ${link}`])
  }
})

test.each(['t.me/', 'at.me/serik', 'google.com/search', 'akorda.kz/ru'])(
  '%s leads to neither',
  (link) => {
    expect(seen(`Вот ${link}`, 'ru')).toEqual([])
  },
)
