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
