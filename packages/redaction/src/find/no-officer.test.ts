import { expect, test } from '@jest/globals'
import type { Language } from '../language.ts'
import { seen } from './seen.testing.ts'

test.each<[string, Language, string]>([
  ['Мой муж полицейский Ахметов бьёт меня.', 'ru', 'Ахметов'],
  ['Мой сосед, участковый Серик Оспанов, пьёт.', 'ru', 'Серик Оспанов'],
  ['Күйеуім полицей Ахметов мені ұрады.', 'kk', 'Ахметов'],
  ['Көрші полицей Марат газонға қояды.', 'kk', 'Марат'],
])('the police of whom somebody speaks as their own are looked at: %s', (text, language, name) => {
  expect(seen(text, language)).toEqual([`PERSON review ${name}`])
})

test.each<[string, Language, string]>([
  ['Звонил мошенник, участковый Ахметов.', 'ru', 'Ахметов'],
  ['Фальшивый участковый Ахметов взял деньги.', 'ru', 'Ахметов'],
  ['Өзін учаскелік Марат деп таныстырып, ақша алды.', 'kk', 'Марат'],
  ['Полицей Ахметов болып хабарласып, алдады.', 'kk', 'Ахметов'],
])('who only said so is looked at: %s', (text, language, name) => {
  expect(seen(text, language)).toContain(`PERSON review ${name}`)
})

test.each<[string, Language]>([
  ['Участковый Ахметов помог моему мужу.', 'ru'],
  ['Сосед вызвал участкового Ахметова.', 'ru'],
  ['Учаскелік Ахметов көршіме көмектесті.', 'kk'],
])('who is police and nobody’s kin stays: %s', (text, language) => {
  expect(seen(text, language)).toEqual([])
})

test.each<[string, Language, string]>([
  ['Зауыттың инспекторы Марат Ахметов арыз айтты.', 'kk', 'Марат Ахметов'],
  ['Қазыналық кәсіпорнының инспекторы Ерлан Ахметов келді.', 'kk', 'Ерлан Ахметов'],
  ['Компания инспекторы Марат Ахметов келді.', 'kk', 'Марат Ахметов'],
  ['Жер инспекторы Марат Ахметов келді.', 'kk', 'Марат Ахметов'],
  ['Сот инспекторы Марат Ахметов келді.', 'kk', 'Марат Ахметов'],
  ['Инспектор ДЧС Ахметов Марат приходил.', 'ru', 'ДЧС Ахметов Марат'],
  ['Ветеринарный инспектор Ахметов Марат приходил.', 'ru', 'Ахметов Марат'],
  ['Инспектор СЭС Ахметов Марат приходил.', 'ru', 'СЭС Ахметов Марат'],
])('an inspector of something else is looked at: %s', (text, language, name) => {
  expect(seen(text, language)).toEqual([`PERSON review ${name}`])
})

test.each<[string, Language]>([
  ['Полиция инспекторы Марат Ахметов келді.', 'kk'],
  ['Бұл біздің учаскенің инспекторы Марат Ахметов.', 'kk'],
  ['Кәмелетке толмағандар істері жөніндегі инспекторы Марат Ахметов келді.', 'kk'],
  ['Инспектор ПДН Ахметова Айгуль приходила.', 'ru'],
  ['Инспектор Ким Марат приходил.', 'ru'],
])('an inspector of the police stays: %s', (text, language) => {
  expect(seen(text, language)).toEqual([])
})
