import { expect, test } from '@jest/globals'
import type { Language } from '../language.ts'
import { seen } from './seen.testing.ts'

test.each<[string, Language]>([
  ['У магазина «Алина» шумят.', 'ru'],
  ['Кафе «Айгерим» работает до утра.', 'ru'],
  ['В салоне красоты «Динара» кража.', 'ru'],
  ['В баре «Жанна» драка.', 'ru'],
  ['Возле детского сада «Аружан» яма.', 'ru'],
  ['«Айгерім» дүкенінің алдында шу.', 'kk'],
  ['«Динара» сұлулық салонында ұрлық.', 'kk'],
  ['Дүкен «Айгерім» жабық.', 'kk'],
])('a first name in quotation marks beside what is called so is nobody: %s', (text, language) => {
  expect(seen(text, language)).toEqual([])
})

test.each<[string, Language, string]>([
  ['У ИП «Алина» шумят.', 'ru', 'Алина'],
  ['Там стоит «Алина» и кричит.', 'ru', 'Алина'],
  ['У магазина Алина шумит.', 'ru', 'Алина'],
  ['Соседка «Алина» шумит.', 'ru', 'Алина'],
  ['Мында «Айгерім» шулайды.', 'kk', 'Айгерім'],
  ['«Айгерім» дүкенші түнде шулайды.', 'kk', 'Айгерім'],
])('but for an owner, and whoever is only beside: %s', (text, language, name) => {
  expect(seen(text, language).some((one) => one.startsWith('PERSON') && one.endsWith(name))).toBe(
    true,
  )
})

test.each<[string, Language, string]>([
  ['Магазин «Светлана» и Светлана Ким не связаны.', 'ru', 'Светлана'],
  ['С Арманом Кимом говорили у кафе «Арман».', 'ru', 'Арман'],
])('and for the name of somebody in the same text: %s', (text, language, name) => {
  expect(seen(text, language)).toContain(`PERSON review ${name}`)
})

test.each<[string, Language, string]>([
  ['В магазине «Ахметова» продают водку.', 'ru', 'Ахметова'],
  ['Ресторан «Дакаевых» закрыть.', 'ru', 'Дакаевых'],
  ['«Ахметов» дүкені түнде сатады.', 'kk', 'Ахметов'],
])('a surname tells whose it is, and is looked at: %s', (text, language, name) => {
  expect(seen(text, language)).toContain(`PERSON review ${name}`)
})
