import { expect, test } from '@jest/globals'
import { nothingKnown } from '../known.ts'
import { lexicon } from '../lexicon.testing.ts'
import { clearLink, standsInLink } from './clear-link.ts'

const people = [
  {
    key: 'p1',
    name: 'Дүйсенбаева Гүлмира Сапарқызы',
    phone: '+7 727 255 12 34',
    iin: '900412350617',
    address: 'Сәтбаев көшесі, 90, 14-пәтер',
  },
]
const places = ['+7 727 300 00 28', '№ 25 мектеп']
const known = { ...nothingKnown, people, places, officers: ['Жумагали Канат Тулегенович'] }

function found(link: string, hidden: readonly string[] = []): string[] | 'clear' {
  const one = clearLink(link, { known, lexicon, hidden })
  if ('cleared' in one) return 'clear'
  return one.spans.map(({ start, end, type }) => `${type} ${link.slice(start, end)}`)
}

test.each([
  'https://t.me/bostandyk_police/123',
  'https://t.me/c/1234567890/55',
  'https://t.me/+AbCdEfGh12345678',
  'https://chat.whatsapp.com/AbCdEfGh1234567890',
  'https://www.instagram.com/p/C3xYz_AbCdE/',
  'https://instagram.com/police_bostandyk?igsh=MWQ1ZGUxMzBkMA%3D%3D',
  'https://www.facebook.com/permalink.php?story_fbid=122104567890123456&id=61551234567890',
  'https://www.facebook.com/groups/1234567890123456/posts/7012345678901234/',
  'https://www.facebook.com/share/p/1AbCdEfGhI/',
  'https://vk.com/wall-123456789_4567',
  'https://ok.ru/group/70000001234567/topic/155123456789012',
  'https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=42s',
  'https://youtu.be/dQw4w9WgXcQ',
  'https://www.tiktok.com/video/7301234567890123456',
  'https://zoom.us/j/1234567890',
  'https://us02web.zoom.us/j/87012345678?pwd=QWxtYXR5MjAyNg.1',
  'https://telemost.yandex.ru/j/87012345678901',
  'http://zoom.us/j/87012345678',
  'https://zoom.com/s/87012345678',
  'https://a.b.us02web.zoom.us/wc/join/87012345678#ok',
  'https://telemost.yandex.kz/j/87012345678',
  'HTTPS://US02WEB.ZOOM.US/J/87012345678',
  'https://meet.google.com/abc-defg-hij',
  'https://teams.microsoft.com/l/meetup-join/19%3ameeting_YjA4NGQ5%40thread.v2/0',
  'https://tengrinews.kz/kazakhstan_news/otchet-uchastkovyih-2026-04-15-531234/',
  'https://bostandyk.example.kz/жаңалықтар/учаскелік-инспектордың-есебі',
  'https://polisia.kz/ru/otchet-inspektora-zhumagali/',
  'https://2gis.kz/almaty/firm/70000001018123456',
  'https://wa.me/77273000028',
  'https://kezdesu.example/0f8fad5b',
  'https://esep.example/kk/meetings/4f8a8d70-1555-4123-87ab-850412350123',
  'https://esep.example/kk/meetings/abcdef87-7015-4551-a234-0f8fad5b0f8f',
])('%s leads to no person', (link) => {
  expect(found(link)).toBe('clear')
})

test.each([
  ['https://wa.me/77015551234?text=Dobryi%20den', ['PHONE 77015551234']],
  ['https://wa.me/998901234567', ['PHONE 998901234567']],
  ['https://wa.me/message/ABCDEFGH', ['HANDLE https://wa.me/message/ABCDEFGH']],
  ['https://api.whatsapp.com/send?phone=77015551234&text=1', ['PHONE 77015551234']],
  ['https://t.me/+77015551234', ['PHONE +77015551234']],
  ['https://t.me/%2B77015551234', ['PHONE %2B77015551234']],
  ['https://t.me/%252B7701%2520555-12-34', ['PHONE %252B7701%2520555-12-34']],
  ['https://telegram.me/77015551234', ['PHONE 77015551234']],
  ['https://example.kz/post?tel=2551234', ['PHONE 2551234']],
  ['https://example.kz/8-701-555-12-34.html', ['PHONE 8-701-555-12-34']],
  ['https://example.kz/?q=7015551234#top', ['PHONE 7015551234']],
  ['https://example.kz/#+998901234567', ['PHONE +998901234567']],
  ['https://77015551234.kz/', ['PHONE 77015551234']],
  ['https://example.kz/doc/850412350123.pdf', ['IIN 850412350123']],
  ['https://example.kz/doc/900412-350617', ['IIN 900412-350617']],
  ['https://example.kz/?mail=serik.a%40mail.kz', ['EMAIL serik.a%40mail.kz']],
  ['https://example.kz/2551234', ['PHONE 2551234']],
  ['https://zoom.kz/j/87012345678', ['PHONE 87012345678']],
  ['https://zoomxus/j/87012345678', ['PHONE 87012345678']],
  ['https://zoom.us/87012345678', ['PHONE 87012345678']],
  ['https://telemost.yandex.kazan/j/87012345678', ['PHONE 87012345678']],
  ['https://example.kz/https://zoom.us/j/87012345678', ['PHONE 87012345678']],
  ['https://www.wa.me/4915123456', ['PHONE 4915123456']],
  ['http://wa.me/4915123456', ['PHONE 4915123456']],
  ['https://web.whatsapp.com/send?phone=4915123456', ['PHONE 4915123456']],
  ['https://www.whatsapp.com/send/?phone=4915123456', ['PHONE 4915123456']],
  ['https://whatsapp.com/send?phone=4915123456', ['PHONE 4915123456']],
  ['https://www.t.me/4915123456', ['PHONE 4915123456']],
  ['https://www.telegram.me/+4915123456', ['PHONE +4915123456']],
  ['https://example.kz/x?a=1&whatsapp=4915123456', ['PHONE 4915123456']],
  ['https://example.kz/x?wa=4915123456', ['PHONE 4915123456']],
  ['https://example.kz/x?phone=4915123456', ['PHONE 4915123456']],
  ['https://example.kz/aigul_s-1@x.mail.kz', ['EMAIL aigul_s-1@x.mail.kz']],
  ['https://example.kz/?to=a%2Bb.c@mail-1.museum', ['EMAIL a%2Bb.c@mail-1.museum']],
  ['https://example.kz/айгүл@пошта.қаз', ['EMAIL айгүл@пошта.қаз']],
])('%s leads to a person or holds their number: %j', (link, expected) => {
  expect(found(link)).toEqual(expected)
})

test.each([
  'https://instagram.com/gulmira_duisenbaeva',
  'https://instagram.com/GulmiraDuisenbaeva85',
  'https://example.kz/news/zhaloba-dyusenbaevoy-2026',
  'https://example.kz/?text=Dyusenbaeva',
  'https://example.kz/?text=%D0%94%D1%8E%D1%81%D0%B5%D0%BD%D0%B1%D0%B0%D0%B5%D0%B2%D0%B0',
  'https://duisenbaeva.kz/',
  'https://instagram.com/gulmiraduisenbaeva',
  'https://instagram.com/g.duisenbaeva_01',
  'https://instagram.com/duisenbaevagulmira',
])('%s names somebody of the register', (link) => {
  const all = found(link)

  expect(all).not.toBe('clear')
  expect([...all].every((one) => one.startsWith('PERSON '))).toBe(true)
})

test('a name in one word is found where somebody else has a part of it', () => {
  const namesake = { key: 'p0', name: 'Ахметова Гүлмира' }
  const link = 'https://instagram.com/gulmiraduisenbaeva'

  const one = clearLink(link, { known: { ...known, people: [namesake, ...people] }, lexicon })

  expect('spans' in one && one.spans).toMatchObject([{ type: 'PERSON', end: link.length }])
})

test('what is written out in a link is read as a text is', () => {
  expect(found('https://example.kz/?text=Это+Серікбаев+Ербол,+кв.+7')).toEqual([
    'PERSON Серікбаев+Ербол',
    'ADDRESS кв.+7',
  ])
})

test('words that were hidden stand in no link', () => {
  const hidden = ['Сейтқали', 'жёлтый фургон']

  expect(found('https://example.kz/seitkali', hidden)).toEqual(['PERSON seitkali'])
  expect(found('https://example.kz/желтый-фургон', hidden)).toEqual(['PERSON желтый-фургон'])
})

test('a link that is no whole address is read as far as it goes', () => {
  expect(found('https://example.kz/%E0%A4%A')).toBe('clear')
  expect(found('wa.me/77015551234')).toEqual(['PHONE 77015551234'])
})

test.each([
  ['https://example.kz/%D0%BD%D0%B0%D0%B2%D0%B5%D1%81/1', 'навес', true],
  [
    'https://example.kz/?q=%25D0%25BD%25D0%25B0%25D0%25B2%25D0%25B5%25D1%2581%25D1%258B',
    'навес',
    true,
  ],
  ['https://example.kz/жёлтые-навесы', 'желтый навес', true],
  ['https://example.kz/navesova2', 'Navesova', true],
  ['https://example.kz/seitkali', 'Сейтқали', true],
  ['https://example.kz/баянист', 'Ян', false],
  ['https://example.kz/news', 'навес', false],
])('in %s «%s» stands: %s', (link, words, stands) => {
  expect(standsInLink(link, words, lexicon)).toBe(stands)
})
