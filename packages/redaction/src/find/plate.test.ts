import { expect, test } from '@jest/globals'
import { seen } from './seen.testing.ts'

/** The plates among whatever else is found. */
function plates(text: string): string[] {
  return seen(text, 'ru').flatMap((one) => /^PLATE (.*)$/s.exec(one)?.[1] ?? [])
}

test.each<[string, string[]]>([
  ['Стоит 651 YXG 01.', ['redact 651 YXG 01']],
  ['Стоит 651 YXG 19.', ['redact 651 YXG 19']],
  ['Стоит 651 YXG 20.', ['redact 651 YXG 20']],
  ['Стоит 651 YXG 21.', ['review 651 YXG']],
  ['Стоит 651 YXG 00.', ['review 651 YXG']],
  ['Стоит 65 YX 09.', ['redact 65 YX 09']],
  ['Стоит 123 ABC / 02.', ['redact 123 ABC / 02']],
  ['Стоит 651yxg09.', ['redact 651yxg09']],
  ['Стоит 651 yxg 09.', ['review 651 yxg 09']],
  ['Стоит 123 АБВ.', []],
])('a plate ends with one of the twenty regions: %s', (text, found) => {
  expect(plates(text)).toEqual(found)
})

test.each<[string, string[]]>([
  ['Стоит KZ 651 YXG 09.', ['redact KZ 651 YXG 09']],
  ['Стоит 01 KG 123 ABC.', ['review 01 KG 123 ABC']],
  ['Стоит 01KG123ABC.', ['review 01KG123ABC']],
  ['Стоит 01 A 123 BC.', ['redact 01 A 123 BC']],
  ['Стоит 01A123BC.', ['redact 01A123BC']],
  ['Стоит AKZ 651 YXG 09.', ['redact 651 YXG 09']],
  ['Стоит 116 EPS, регион 12.', ['redact 116 EPS, регион 12']],
  ['Стоит KZ-651 YXG 09.', ['redact KZ-651 YXG 09']],
  ['Стоит КЗ651 YXG 09.', ['redact КЗ651 YXG 09']],
  ['Стоит 116 ЖЗИ, регион 12.', ['redact 116 ЖЗИ, регион 12']],
  ['Стоит 116ЖЗИ регион 12.', ['redact 116ЖЗИ регион 12']],
  ['Стоит 116-ЖЗИ,регион12.', ['redact 116-ЖЗИ,регион12']],
  ['Стоит 116 EPS, регион: 12.', ['redact 116 EPS, регион: 12']],
  ['Стоит 116 ЖЗ, регион 12.', []],
  ['Стоит 116 EPS, регион 123.', ['redact 116 EPS']],
  ['Стоит 123 ABC 02 и 124 ABC 02.', ['redact 123 ABC 02', 'redact 124 ABC 02']],
])('the country before it and the region told behind belong to it: %s', (text, found) => {
  expect(plates(text)).toEqual(found)
})

test.each<[string, string[]]>([
  ['Стоит 116 EPS.', ['review 116 EPS']],
  ['Стоит 116EPS.', ['review 116EPS']],
  ['Стоит 116 АВС.', ['review 116 АВС']],
  ['Стоит 116 EPSA.', []],
  ['Стоит 116 EPS5.', []],
  ['Машина 116 EPS.', ['redact 116 EPS']],
  ['Приказ № 116 EPS.', []],
  ['Статья 116 EPS.', []],
  ['Стоит 116 ТОО.', []],
  ['Машина 116 ТОО.', ['redact 116 ТОО']],
  ['Стоит 116 УК 09.', []],
  ['Стоит 123 абв 02.', ['review 123 абв 02']],
  ['Машина 123 абв 02.', ['redact 123 абв 02']],
  ['Стоит а123вс77.', ['review а123вс77']],
  ['Машина а123вс77.', ['redact а123вс77']],
])('letters that may be a law or a firm are a plate beside a car: %s', (text, found) => {
  expect(plates(text)).toEqual(found)
})

test.each<[string, string[]]>([
  ['Стоит А123ВС77.', ['redact А123ВС77']],
  ['Стоит А 123 ВС 77.', ['redact А 123 ВС 77']],
  ['Стоит А 123 ВС.', ['redact А 123 ВС']],
  ['Стоит А 123 УК.', []],
  ['Машина А 123 УК.', ['redact А 123 УК']],
  ['Вот: В 123 ВС.', ['redact В 123 ВС']],
  ['В 123 ВС.', []],
])('an older plate begins with a letter, which is no preposition: %s', (text, found) => {
  expect(plates(text)).toEqual(found)
})

test.each<[string, string[]]>([
  ['Машина Д 123456.', ['redact Д 123456']],
  ['Машина ДК 1234 77.', ['redact ДК 1234 77']],
  ['Машина 1234 ДК 77.', ['redact 1234 ДК 77']],
  ['Машина 12 ДК 34 АБ.', ['redact 12 ДК 34 АБ']],
  ['Машина АБ 123 ВГ.', ['redact АБ 123 ВГ']],
  ['Машина 12 АБ.', ['redact 12 АБ']],
  ['Стоит 12 АБ.', []],
  ['Машина 1 АБ.', []],
  ['Машина 1234567 АБ.', []],
  ['Стоит 12 домов.', []],
])('beside a car every series is one: %s', (text, found) => {
  expect(plates(text)).toEqual(found)
})

test.each<[string, string[]]>([
  ['Госномер 777.', ['redact 777']],
  ['Госномер 7777.', ['redact 7777']],
  ['Госномер 77777.', []],
  ['Госномер 777 абв.', ['redact 777 абв']],
  ['Машина номер 777.', ['redact 777']],
  ['Номер 777.', []],
])('bare figures are a plate behind its word, up to four: %s', (text, found) => {
  expect(plates(text)).toEqual(found)
})

test.each<[string, string[]]>([
  ['Стоит ВАЗ 2107 Н 918 РКО.', ['redact Н 918 РКО']],
  ['Стоит ВАЗ 2107 123 АВС 02.', ['redact 123 АВС 02']],
  ['Стоит ВАЗ А 123 ВС.', ['redact А 123 ВС']],
  ['Стоит ВАЗ 2107.', []],
])('behind the word for a car stands its model: %s', (text, found) => {
  expect(plates(text)).toEqual(found)
})

test.each<[string, string[]]>([
  ['Машина 777.ABC.02 стоит.', ['redact 777.ABC.02']],
  ['Машина 777*ABC*02 стоит.', ['redact 777*ABC*02']],
  ['Машина 777/ABC/02 стоит.', ['redact 777/ABC/02']],
  ['Машина 777(ABC)02 стоит.', ['redact 777(ABC)02']],
  ['Машина 777 "ABC" 02 стоит.', ['redact 777 "ABC" 02']],
  ['Машина 777 A B C 02 стоит.', ['redact 777 A B C 02']],
  ['Машина 777 - ABC - 02 стоит.', ['redact 777 - ABC - 02']],
  ['Машина 777 ABC\n02 стоит.', ['redact 777 ABC\n02']],
  ['Г/н 777.АВС.02', ['redact 777.АВС.02']],
  ['Стоит 777*ABC*02.', ['review 777*ABC*02']],
  ['Приказ № 777/ABC/02.', []],
  ['Стоит 777.АВС.02.', []],
  ['Проверено машин 123, ОВД 15.', []],
  ['Проверено машин 123. ДТП 15.', []],
])('beside a car other signs may part a plate: %s', (text, found) => {
  expect(plates(text)).toEqual(found)
})

test.each<[string, string[]]>([
  ['Машина 777 ABC, 02 регион.', ['redact 777 ABC, 02 регион']],
  ['Машина 777 ABC 02-го региона.', ['redact 777 ABC 02-го']],
  ['Машины 777 и 778 ABC 02.', ['redact 777', 'redact 778 ABC 02']],
  ['Г/н 777, 778 ABC 02.', ['redact 777', 'redact 778 ABC 02']],
  ['Собралось 777 и 778 ABC 02.', ['redact 778 ABC 02']],
])('a region in words and letters that two share belong to their digits: %s', (text, found) => {
  expect(plates(text)).toEqual(found)
})

test('the plate of a diplomat is found without a word for a car', () => {
  expect(seen('Уехал 073 D 204 03 в город.', 'ru')).toEqual(['PLATE redact 073 D 204 03'])
})

test.each([
  'С 10 ПО 15 МАЯ ПРОЙДЁТ РЕЙД.',
  'РАБОТАЕМ С 9:00 ДО 18:00, ПЕРЕРЫВ С 13:00.',
  'СОГЛАСНО ПРИКАЗУ № 588 ОТ 10.05.2026 ГОДА.',
  'АВТОБУС 37 ДО 12 ЧАСОВ НЕ ХОДИТ.',
])('a small word between two numbers is no plate among capitals: %s', (text) => {
  expect(seen(text, 'ru').filter((one) => /PLATE|redact/u.test(one))).toEqual([])
})

test('the letters of a plate may be a small word in an ordinary sentence', () => {
  expect(seen('Машина 382 ОТ 02 стоит во дворе.', 'ru')).toContain('PLATE redact 382 ОТ 02')
})

test.each(['Стоит ВАЗ 2107 без номеров.', 'Жанында ВАЗ-2107 бар.', 'Аулада Газель 3302 тұр.'])(
  'a model and the word behind it are no plate: %s',
  (text) => {
    expect(seen(text, text.includes('без') ? 'ru' : 'kk')).toEqual([])
  },
)
