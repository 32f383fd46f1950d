import { expect, test } from '@jest/globals'
import type { Language } from '../language.ts'
import { seen } from './seen.testing.ts'

test.each<[string, Language, string]>([
  ['Живёт: ГСК «Мотор» 14, там шумят.', 'ru', 'ГСК «Мотор» 14'],
  ['Живёт: ГК «Мотор» № 130.', 'ru', 'ГК «Мотор» № 130'],
  ['Прописан: СТ «Ветеран», участок 96.', 'ru', 'СТ «Ветеран», участок 96'],
  ['Живёт: кооператив «Рассвет», дом 83.', 'ru', 'кооператив «Рассвет», дом 83'],
  ['Шумят: ЖК «Тенгри», НП-15.', 'ru', 'ЖК «Тенгри», НП-15'],
  ['Тұрамын: «Мотор» ГК, 172-бокс.', 'kk', '«Мотор» ГК, 172-бокс'],
  ['Тұрамын: «Ақ Отау» ТҮК, 9 подъезд, 194 пәтер.', 'kk', 'Ақ Отау» ТҮК, 9 подъезд, 194 пәтер'],
])(
  'a lot or a house is told by what the place is called and a number: %s',
  (text, language, found) => {
    expect(seen(text, language).join()).toContain(found)
  },
)

test.each<[string, Language]>([
  ['ЖК «Тенгри» 240 квартир сдано.', 'ru'],
  ['В ГСК «Мотор» 14 краж за год.', 'ru'],
  ['Газета «Мотор» 14 не вышла.', 'ru'],
  ['«Ақ Отау» ТҮК 240 адам тұрады.', 'kk'],
])('a number that counts is no lot: %s', (text, language) => {
  expect(seen(text, language).filter((one) => one.startsWith('ADDRESS'))).toEqual([])
})
