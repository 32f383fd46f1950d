import { expect, test } from '@jest/globals'
import type { Language } from '../../language.ts'
import { seen } from '../seen.testing.ts'

test.each<[string, Language, string]>([
  ['Живу: Мира 105, третий год.', 'ru', 'ADDRESS review Мира 105'],
  ['Живу по Победы, 50.', 'ru', 'ADDRESS review Победы, 50'],
  ['Проверьте Дружбы, 57А кв 161, там шум.', 'ru', 'ADDRESS redact Дружбы, 57А кв 161'],
  ['Тұрамын: Тәуелсіздік 73, шу көп.', 'kk', 'ADDRESS review Тәуелсіздік 73'],
  ['Ит жүр, Республика 183, 150-пәтер, иесіз.', 'kk', 'ADDRESS redact Республика 183, 150-пәтер'],
  ['Тіркелген жері: Мәңгілік Ел көшесі, 12.', 'kk', 'ADDRESS redact Мәңгілік Ел көшесі, 12'],
  ['Живу: угол Победы и Абая, дом 15.', 'ru', 'ADDRESS redact Победы и Абая, дом 15'],
  [
    'Тұрамын: Достық мен Абай қиылысындағы 42-үй.',
    'kk',
    'ADDRESS redact Достық мен Абай қиылысындағы 42-үй',
  ],
  [
    'Тұрамын: Абай көшесінің бойындағы 42-үй.',
    'kk',
    'ADDRESS redact Абай көшесінің бойындағы 42-үй',
  ],
  ['Тұрамын: Алтынсарин бойынша 42-үй.', 'kk', 'ADDRESS redact Алтынсарин бойынша 42-үй'],
  ['Пожар между домами 8 и 10 по улице Абая.', 'ru', 'ADDRESS redact домами 8 и 10 по улице Абая'],
  ['Шумят: улица Абая третий подъезд.', 'ru', 'ADDRESS review улица Абая третий подъезд'],
  ['Живут: Талгарский тракт, 39.', 'ru', 'ADDRESS redact Талгарский тракт, 39'],
  [
    'Живут: мкр Лесная поляна, дом 5, кв. 3.',
    'ru',
    'ADDRESS redact мкр Лесная поляна, дом 5, кв. 3',
  ],
  ['Живут: ул. Абая, 1О, кв. З5.', 'ru', 'ADDRESS redact ул. Абая, 1О, кв. З5'],
  ['живут: садовая 87 кв 91', 'ru', 'ADDRESS redact садовая 87 кв 91'],
  ['Живут на Ташенова пять, шумят.', 'ru', 'ADDRESS review пять'],
  ['живу: микрорайон думан 94-44', 'ru', 'ADDRESS redact микрорайон думан 94-44'],
  ['ЖИВУ: УЛИЦА ДРУЖБЫ, ДОМ 159', 'ru', 'ADDRESS redact УЛИЦА ДРУЖБЫ, ДОМ 159'],
  ['ТҰРАМЫН: ОТЫРАР Ш/А, 32-81, ШУ КӨП.', 'kk', 'ADDRESS redact ОТЫРАР Ш/А, 32-81'],
  ['тұрамын: жетісу-2 ықшам ауданы, 72-үй', 'kk', 'ADDRESS redact жетісу-2 ықшам ауданы, 72-үй'],
  ['живу: республики 130', 'ru', 'ADDRESS review республики 130'],
  ['живу: айнабулак-3, 34, 129', 'ru', 'ADDRESS redact айнабулак-3, 34, 129'],
  ['Шумят: дом 12, в 35-й, каждую ночь.', 'ru', 'ADDRESS review дом 12, в 35-й'],
])(
  'a street is told by a word, by another street or by what lies along it: %s',
  (text, language, found) => {
    expect(seen(text, language)).toContain(found)
  },
)

test.each<[string, Language]>([
  ['После Победы 80 лет прошло.', 'ru'],
  ['Праздник Победы 9 мая отметят.', 'ru'],
  ['Матч «Мира» закончился 3:1.', 'ru'],
  ['Жалоб на Ташенова пять жалоб.', 'ru'],
  ['Жили в доме, в 35-й школе учились.', 'ru'],
  ['Тәуелсіздік 30 жыл бұрын келді.', 'kk'],
])('a word is no street where the number behind counts: %s', (text, language) => {
  expect(seen(text, language).filter((one) => one.startsWith('ADDRESS'))).toEqual([])
})
