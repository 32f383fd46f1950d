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

interface Asked {
  readonly word: string
  readonly kase: RussianCase
  readonly gender: 'm' | 'f'
  readonly expected: string
}

test.each<Asked>([
  { word: 'Сарсенова', kase: 'dat', gender: 'f', expected: 'Сарсеновой' },
  { word: 'Ибраев', kase: 'ins', gender: 'm', expected: 'Ибраевым' },
  { word: 'Жумагали', kase: 'gen', gender: 'm', expected: 'Жумагали' },
  { word: 'Ким', kase: 'gen', gender: 'm', expected: 'Кима' },
  { word: 'Ким', kase: 'gen', gender: 'f', expected: 'Ким' },
  { word: 'Кравченко', kase: 'dat', gender: 'm', expected: 'Кравченко' },
  { word: 'Огай', kase: 'gen', gender: 'm', expected: 'Огая' },
])('the surname $word in $kase of $gender is $expected', ({ word, kase, gender, expected }) => {
  const written = surnameInCase(word, kase, gender)

  expect(written).toBe(expected)
})

test.each<Asked>([
  { word: 'Павел', kase: 'dat', gender: 'm', expected: 'Павлу' },
  { word: 'Дмитрий', kase: 'gen', gender: 'm', expected: 'Дмитрия' },
  { word: 'Игорь', kase: 'ins', gender: 'm', expected: 'Игорем' },
  { word: 'Ольга', kase: 'gen', gender: 'f', expected: 'Ольги' },
  { word: 'Марина', kase: 'dat', gender: 'f', expected: 'Марине' },
  { word: 'Ксения', kase: 'dat', gender: 'f', expected: 'Ксении' },
  { word: 'Асель', kase: 'gen', gender: 'f', expected: 'Асели' },
  { word: 'Гульнар', kase: 'dat', gender: 'f', expected: 'Гульнар' },
  { word: 'Алсу', kase: 'acc', gender: 'f', expected: 'Алсу' },
  { word: 'Бауржан', kase: 'acc', gender: 'm', expected: 'Бауржана' },
])('the name $word in $kase of $gender is $expected', ({ word, kase, gender, expected }) => {
  const written = givenInCase(word, kase, gender)

  expect(written).toBe(expected)
})
