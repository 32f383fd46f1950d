import { expect, test } from '@jest/globals'
import { isActLink, isActNumber, whyNotLegalActs } from './legal-act.ts'

test.each([
  { link: 'https://adilet.zan.kz/rus/docs/V1500013004', proper: true },
  { link: 'https://adilet.zan.kz/kaz/docs/Z100000271_', proper: true },
  { link: 'https://adilet.zan.kz/rus/docs/K1400000235/01.03.2026', proper: true },
  { link: 'http://adilet.zan.kz/rus/docs/V1500013004', proper: false },
  { link: 'https://adilet.zan.kz.example/rus/docs/V1500013004', proper: false },
  { link: 'https://adilet.zan.kz/rus/docs/V1500013004?name=Ахметов', proper: false },
  { link: 'https://adilet.zan.kz/rus/search/docs', proper: false },
])('R30-4: $link leads to an act: $proper', ({ link, proper }) => {
  expect(isActLink(link)).toBe(proper)
})

test.each([
  { number: '№ 1095', proper: true },
  { number: '№ 271-IV', proper: true },
  { number: '235-V ҚРЗ', proper: true },
  { number: '№ 8 701 555 12 34', proper: false },
  { number: '', proper: false },
])('R30-4: $number is the number of an act: $proper', ({ number, proper }) => {
  expect(isActNumber(number)).toBe(proper)
})

test('R30-4: an act is named by its number and its edition, and found where the state keeps it', () => {
  const act = {
    name: { kk: 'Заң', ru: 'Закон' },
    number: '№ 271-IV',
    editionOn: '2024-07-08',
    link: 'https://adilet.zan.kz/rus/docs/Z100000271_',
  }

  expect(whyNotLegalActs([act])).toEqual([])
  expect(whyNotLegalActs([{ ...act, name: { kk: 'Заң', ru: '' }, link: '' }])).toEqual([
    'ACT_UNNAMED',
    'ACT_LINK_MALFORMED',
  ])
})
