import { expect, test } from '@jest/globals'
import { inKazakhCase, type KazakhCase } from './kazakh.ts'
import { givenInCase, type RussianCase, surnameInCase } from './russian.ts'

test.each<[string, KazakhCase, string]>([
  ['Марат', 'gen', 'Мараттың'],
  ['Сәуле', 'dat', 'Сәулеге'],
  ['Ерлан', 'acc', 'Ерланды'],
  ['Ерлан', 'abl', 'Ерланнан'],
  ['Жұмағали', 'gen', 'Жұмағалидың'],
  ['Айсұлу', 'dat', 'Айсұлуға'],
  ['Омаров', 'gen', 'Омаровтың'],
  ['Бейсенов', 'gen', 'Бейсеновтің'],
  ['Мұстафина', 'acc', 'Мұстафинаны'],
  ['Асель', 'dat', 'Асельге'],
  ['Сергей', 'dat', 'Сергейге'],
  ['Ораз', 'ins', 'Оразбен'],
  ['қыркүйек', 'dat', 'қыркүйекке'],
  ['мамыр', 'dat', 'мамырға'],
])('%s in %s is %s', (word, kase, expected) => {
  const written = inKazakhCase(word, { kase })

  expect(written).toBe(expected)
})

test.each<[string, KazakhCase, string]>([
  ['Абай даңғылы', 'loc', 'Абай даңғылында'],
  ['Тимирязев көшесі', 'acc', 'Тимирязев көшесін'],
  ['Аудан әкімдігі', 'dat', 'Аудан әкімдігіне'],
  ['Қалалық білім басқармасы', 'dat', 'Қалалық білім басқармасына'],
])('the possessed %s in %s is %s', (words, kase, expected) => {
  const written = inKazakhCase(words, { kase, possessed: true })

  expect(written).toBe(expected)
})

test.each<[string, RussianCase, 'm' | 'f', string]>([
  ['Сарсенова', 'dat', 'f', 'Сарсеновой'],
  ['Ибраев', 'ins', 'm', 'Ибраевым'],
  ['Жумагали', 'gen', 'm', 'Жумагали'],
  ['Ким', 'gen', 'm', 'Кима'],
  ['Ким', 'gen', 'f', 'Ким'],
  ['Кравченко', 'dat', 'm', 'Кравченко'],
  ['Огай', 'gen', 'm', 'Огая'],
])('the surname %s in %s of %s is %s', (surname, kase, gender, expected) => {
  const written = surnameInCase(surname, kase, gender)

  expect(written).toBe(expected)
})

test.each<[string, RussianCase, 'm' | 'f', string]>([
  ['Павел', 'dat', 'm', 'Павлу'],
  ['Дмитрий', 'gen', 'm', 'Дмитрия'],
  ['Игорь', 'ins', 'm', 'Игорем'],
  ['Ольга', 'gen', 'f', 'Ольги'],
  ['Марина', 'dat', 'f', 'Марине'],
  ['Ксения', 'dat', 'f', 'Ксении'],
  ['Асель', 'gen', 'f', 'Асели'],
  ['Гульнар', 'dat', 'f', 'Гульнар'],
  ['Алсу', 'acc', 'f', 'Алсу'],
  ['Бауржан', 'acc', 'm', 'Бауржана'],
])('the name %s in %s of %s is %s', (given, kase, gender, expected) => {
  const written = givenInCase(given, kase, gender)

  expect(written).toBe(expected)
})
