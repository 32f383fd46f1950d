import { expect, test } from '@jest/globals'
import type { Language } from '../language.ts'
import { seen } from './seen.testing.ts'

test.each<[string, string]>([
  ['Ахметов С.К. (12.03.1985)', 'DOB review 12.03.1985'],
  ['гр. Ахметова Г. – 12.03.1985 – жалоба', 'DOB review 12.03.1985'],
  ['Смирнова В.Е. (62-1): нет воды', 'ADDRESS review 62-1'],
  ['Досмагамбетова Р.С. 29/2-10: муж', 'ADDRESS review 29/2-10'],
  ['6. Петрова Л.В. 18-5', 'ADDRESS review 18-5'],
])('what stands behind a name with no word that tells of it is looked at: %s', (text, found) => {
  expect(seen(text, 'ru')).toContain(found)
})

test.each<[string]>([
  ['Встреча (12.03.2026) прошла.'],
  ['Ахметов 2-3 раза стучал.'],
  ['Закон от 23.04.2014 нарушен.'],
  ['По статье 188-1 наказаны двое.'],
])('and what is no date of birth and no home is not: %s', (text) => {
  expect(seen(text, 'ru').filter((one) => !one.startsWith('PERSON'))).toEqual([])
})

test.each<[string, Language, string]>([
  ['Петелин Григорий / 25.02.1967 / шум', 'ru', 'DOB review 25.02.1967'],
  ['1 | Агабекова Дилбара Жандосовна | 11.09.1958 | шум', 'ru', 'DOB review 11.09.1958'],
  ['Гоголь / 18.06.2003 / шум', 'ru', 'DOB review 18.06.2003'],
  ['1 | Уасима | 03.07.1965', 'ru', 'DOB review 03.07.1965'],
  ['Владлен Гоголь\t18.06.2003\tшум', 'ru', 'DOB review 18.06.2003'],
  ['Жақыпов Нұржан Бұрханұлы, 12.07.1969', 'kk', 'DOB review 12.07.1969'],
])('a date in the row of somebody is of birth: %s', (text, language, found) => {
  expect(seen(text, language)).toContain(found)
})
