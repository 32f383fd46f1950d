import { expect, test } from '@jest/globals'
import type { Language } from '../language.ts'
import { seen } from './seen.testing.ts'

/** What is found of documents and cases among whatever else is. */
function papers(text: string, language: Language = 'ru'): string[] {
  return seen(text, language).filter((one) => /^(?:ID_DOC|CASE_NO)/.test(one))
}

test.each<[string, string[]]>([
  ['Паспорт 12345.', ['ID_DOC redact 12345']],
  ['Паспорт       № 12345.', ['ID_DOC redact 12345']],
  ['Паспорт N12345678.', ['ID_DOC redact N12345678']],
  ['Удл 012 345 678.', ['ID_DOC redact 012 345 678']],
  ['Паспорт 1234.', ['ID_DOC review 1234']],
  ['Паспорт 123.', []],
  ['Паспорт 2015.', []],
  ['Паспорт 1815.', ['ID_DOC review 1815']],
  ['Паспорт 12015.', ['ID_DOC redact 12015']],
  ['Паспорт 1234.5.', []],
  ['Служебное удостоверение 123456.', ['ID_DOC review 123456']],
  ['Удостоверение инспектора 1234.', []],
])('a document has four figures at least, and they are no year: %s', (text, found) => {
  expect(papers(text)).toEqual(found)
})

test.each<[string, string[]]>([
  ['КУИ 12.', ['CASE_NO redact КУИ 12']],
  ['КУИ 1.', []],
  ['КУИ 2015.', ['CASE_NO redact КУИ 2015']],
  ['КУИ № 123.', ['CASE_NO redact КУИ № 123']],
  ['ЕРДР номер 123.', ['CASE_NO redact 123']],
  ['ЕРДР 25 1970 031 000123.', ['CASE_NO redact ЕРДР 25 1970 031 000123']],
  ['ЕРДР 25 1970.', ['CASE_NO redact ЕРДР 25']],
  ['ЕРДР 25 1970 031.', ['CASE_NO redact ЕРДР 25 1970 031']],
  ['ЖТ-А-12.', ['CASE_NO redact ЖТ-А-12']],
  ['ЖТ-Аб-12.', ['CASE_NO redact ЖТ-Аб-12']],
  ['ЖТ-Абв-12.', []],
  ['ЗТ-12.', ['CASE_NO redact ЗТ-12']],
  ['Заявление ЖТ-А12.', ['CASE_NO redact ЖТ-А12']],
  ['Заявление ЖТ А12.', []],
])('in a register two figures are a case, and its name belongs to it: %s', (text, found) => {
  expect(papers(text)).toEqual(found)
})

test.each<[string, string[]]>([
  ['Материал № 1234.', ['CASE_NO redact 1234']],
  ['Материал под № 1234.', ['CASE_NO redact 1234']],
  ['Материал N 1234.', ['CASE_NO redact 1234']],
  ['Материал вх. № 1234.', ['CASE_NO redact 1234']],
  ['Материал № 123.', ['CASE_NO review 123']],
  ['Материал № 12.', []],
  ['Материал № 2015.', []],
  ['Материал 123.', []],
  ['Материал 123456/7.', ['CASE_NO redact 123456/7']],
  ['Дело 1-245/2026.', ['CASE_NO redact 1-245/2026']],
  ['Дело 12.04.2026 рассмотрено.', []],
])('elsewhere a case has its sign or a stroke: %s', (text, found) => {
  expect(papers(text)).toEqual(found)
})

test.each<[string, Language, string[]]>([
  ['Есть № 04567891.', 'ru', ['ID_DOC redact 04567891']],
  ['Есть № О45678912.', 'ru', ['ID_DOC redact О45678912']],
  ['Есть N 045678912.', 'ru', ['ID_DOC redact N 045678912']],
  ['Есть XN045678912.', 'ru', ['ID_DOC review XN045678912']],
  ['Есть № 123456789012345.', 'ru', ['CASE_NO redact 123456789012345']],
  ['Есть № 1-245/26-12.', 'ru', ['CASE_NO redact 1-245/26-12']],
  ['Есть 1-245/2026.', 'ru', []],
  ['1-245/2026 нөмірлі іс.', 'kk', ['CASE_NO redact 1-245/2026']],
  ['1-245/2026, нөмірлі іс.', 'kk', []],
  ['1-245/2026 үй.', 'kk', []],
])('the sign before a number and its shape tell what it is: %s', (text, language, found) => {
  expect(papers(text, language)).toEqual(found)
})

test.each([
  '1-2/3',
  '1-2-3/45',
  '1-2-3-4/45',
  '1-2-3-4-5/45',
  '1234-2345/123456',
  '1-245-3А/2026',
  '1-245/2026-26',
  '1-245/2026/2026',
])('№ %s is how courts number their cases', (number) => {
  expect(papers(`Есть № ${number}.`)).toEqual([`CASE_NO redact ${number}`])
})

test.each(['1/245', '12345-2/3', '1-245/1234567', '1-245/2026а'])('№ %s is not', (number) => {
  expect(papers(`Есть № ${number}.`)).toEqual([])
})
