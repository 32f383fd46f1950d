import { expect, test } from '@jest/globals'
import type { Language } from '../language.ts'
import { seen } from './seen.testing.ts'

test.each(
  'дюкаев дюкаева дюкаеву дюкаевым дюкаеве дюкаевтың дюкаевқа дюкаевке дюкаевты дюкаевта дюкаевтан дюкаевпен'.split(
    ' ',
  ),
)('a surname that no list has is one behind a neighbour in any case: «%s»', (name) => {
  expect(seen(`наш сосед ${name} опять шумит.`, 'ru')).toEqual([`PERSON review ${name}`])
})

test.each<[string, Language, string[]]>([
  ['Меня зовут роза, мне мешает шум.', 'ru', ['PERSON review роза']],
  ['Бывший муж коваль не платит.', 'ru', ['PERSON review коваль']],
  ['Гр. дакаев ломал дверь.', 'ru', ['PERSON review Гр. дакаев']],
  ['Его фамилия ли, пишет нам.', 'ru', ['PERSON review ли']],
  ['Кредит взяли по имени лев.', 'ru', ['PERSON review лев']],
  ['Сосед лев коваль кричит.', 'ru', ['PERSON review лев коваль']],
  ['Вчера сергей коваль кричал.', 'ru', ['PERSON review сергей коваль']],
  ['Менің атым бақыт.', 'kk', ['PERSON review бақыт']],
  ['Менің көршім бейбіт ішеді.', 'kk', ['PERSON review бейбіт']],
  ['Кеше еркін деген көршім алдап кетті.', 'kk', ['PERSON review еркін']],
  ['Кеше мөлдір ханым келді.', 'kk', ['PERSON review мөлдір']],
  ['Баламды юлдашев ұрды.', 'kk', ['PERSON review юлдашев']],
  ['Кеше нұрлан келді.', 'kk', ['PERSON review нұрлан']],
  [
    'Пришёл Вайсгербер Эдуард. Ответили вайсгерберу.',
    'ru',
    ['PERSON redact Вайсгербер Эдуард', 'PERSON review вайсгерберу'],
  ],
])(
  'what stands beside a word in small letters says that it is somebody: %s',
  (text, language, found) => {
    expect(seen(text, language)).toEqual(found)
  },
)

test.each<[string, Language]>([
  ['Эта школа имени героя закрыта.', 'ru'],
  ['Чемпион мира пришёл.', 'ru'],
  ['Соседи дали деньги.', 'ru'],
  ['Бұл көліктің иесі кім?', 'kk'],
  ['Егер еркін болса, келемін.', 'kk'],
  ['Көршілер еркін жүреді.', 'kk'],
])('or not: %s', (text, language) => {
  expect(seen(text, language)).toEqual([])
})
