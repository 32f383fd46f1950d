import { expect, test } from '@jest/globals'
import type { Language } from '../language.ts'
import { seen } from './seen.testing.ts'

test.each<[string, Language, string]>([
  ['Жалуются на магазин Freixenet во дворе.', 'ru', 'PERSON review Freixenet'],
  ['Сотрудник фирмы Quantcast шумел.', 'ru', 'PERSON review Quantcast'],
  ['Кеше Osthoff келді.', 'kk', 'PERSON review Osthoff'],
])(
  'in Latin letters what no list has is looked at, and not hidden: %s',
  (text, language, found) => {
    expect(seen(text, language)).toContain(found)
  },
)

test.each<[string, Language, string]>([
  ['Арыз Serikten түсті.', 'kk', 'PERSON redact Serikten'],
  ['Вчера Akhmetov Serik пришёл.', 'ru', 'PERSON redact Akhmetov Serik'],
  ['Пришёл Кевин Уайтхед (Kevin Whitehead) с жалобой.', 'ru', 'PERSON redact Kevin Whitehead'],
])(
  'a name of a list, and one that is said again in brackets, is hidden: %s',
  (text, language, found) => {
    expect(seen(text, language)).toContain(found)
  },
)

test.each([
  ['Мастер сервиса Quantcast Сергей Ахметов не пришёл.', 'PERSON redact Сергей Ахметов'],
  ['Записано: Axмeтoв Cepик.', 'PERSON redact Axмeтoв Cepик'],
])(
  'a thing in Latin letters is no part of the name behind it, and look-alike letters are: %s',
  (text, found) => {
    expect(seen(text, 'ru')).toContain(found)
  },
)
