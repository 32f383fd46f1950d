import { expect, test } from '@jest/globals'
import { cases, type Language } from '../language.ts'
import { type SpanType, spanTypes } from '../span.ts'
import { kazakh } from './kazakh.ts'
import { russian } from './russian.ts'

test.each<[SpanType, Language, string]>([
  ['PERSON', 'ru', 'житель жителя жителю жителя жителе жителя жителем'],
  ['PHONE', 'ru', 'телефон телефона телефону телефон телефоне телефона телефоном'],
  ['PERSON', 'kk', 'тұрғын тұрғынның тұрғынға тұрғынды тұрғында тұрғыннан тұрғынмен'],
  ['IIN', 'kk', 'ЖСН ЖСН-нің ЖСН-ге ЖСН-ді ЖСН-де ЖСН-нен ЖСН-мен'],
])('what stands for a hidden %s has every case in %s', (type, language, forms) => {
  const words = (language === 'kk' ? kazakh : russian)[type]

  expect(cases.map((one) => words[one]).join(' ')).toBe(forms)
})

const genitives: Readonly<Record<SpanType, readonly [ru: string, kk: string]>> = {
  PERSON: ['жителя', 'тұрғынның'],
  PHONE: ['телефона', 'телефонның'],
  ADDRESS: ['адреса', 'мекенжайдың'],
  IIN: ['ИИН', 'ЖСН-нің'],
  BIN: ['БИН', 'БСН-нің'],
  EMAIL: ['почты', 'поштаның'],
  HANDLE: ['страницы', 'парақшаның'],
  IBAN: ['счёта', 'шоттың'],
  CARD: ['карты', 'картаның'],
  PLATE: ['госномера', 'мемнөмірдің'],
  ID_DOC: ['документа', 'құжаттың'],
  DOB: ['рождения', 'туған күннің'],
  AGE: ['возраста', 'жастың'],
  COORD: ['места', 'орынның'],
  CASE_NO: ['дела', 'істің'],
  ROLE: ['должности', 'лауазымның'],
}

test.each(spanTypes)('what stands for a hidden %s is declined in both languages', (type) => {
  expect([russian[type].genitive, kazakh[type].genitive]).toEqual(genitives[type])
})

test.each(spanTypes)('no two kinds are written alike: %s', (type) => {
  const others = spanTypes.filter((other) => other !== type)

  for (const words of [russian, kazakh]) {
    const taken = others.flatMap((other) => Object.values(words[other]))
    expect(Object.values(words[type]).filter((form) => taken.includes(form))).toEqual([])
  }
})
