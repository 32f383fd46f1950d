import { expect, test } from '@jest/globals'
import type { Language } from '../language.ts'
import { seen } from './seen.testing.ts'

/** What is found of addresses among whatever else is. */
function homes(text: string, language: Language): string[] {
  return seen(text, language).flatMap((one) => /^ADDRESS (.*)$/.exec(one)?.[1] ?? [])
}

test.each<[string, Language, string[]]>([
  ['Живу в кв. 7 на пятом этаже дома 5.', 'ru', ['review кв. 7 на пятом этаже дома 5']],
  ['Кв. 7 второго этажа дома 5 горит.', 'ru', ['redact Кв. 7 второго этажа дома 5']],
  ['Живу в кв. 7. Дом 5 старый.', 'ru', ['redact кв. 7', 'review Дом 5']],
  ['Дача 5 сгорела.', 'ru', ['review Дача 5']],
  ['Живу на Абая 12, в 35.', 'ru', ['redact Абая 12, в 35']],
  ['Живу в мкр 8,12,35.', 'ru', ['redact мкр 8,12,35']],
  ['Гоголя, второй подъезд, третий этаж.', 'ru', ['review второй подъезд, третий этаж']],
  ['Живу на ул. Абая 5, кв. Б.', 'ru', ['redact ул. Абая 5, кв. Б']],
  ['Это дом А. Ахметова.', 'ru', []],
  ['ЖК «Парк», блок Б, 14 этаж, кв 142', 'ru', ['redact ЖК «Парк», блок Б, 14 этаж, кв 142']],
  ['Алматы қ., Абай к., 5 үй.', 'kk', ['redact Алматы қ., Абай к., 5 үй']],
  ['Бостандық ауданы, Абай к. 5 үй.', 'kk', ['redact Бостандық ауданы, Абай к. 5 үй']],
])('the parts of an address are one from the first to the last: %s', (text, language, found) => {
  expect(homes(text, language)).toEqual(found)
})

test.each<[string, Language, string[]]>([
  ['9/1 үй.', 'kk', ['review 9/1 үй']],
  ['9А үй, көршілер.', 'kk', ['review 9А үй']],
  ['Көктем 2, 8 үй.', 'kk', ['review 2, 8 үй']],
  ['Көршілер, 7 пәт.', 'kk', ['review 7 пәт']],
  ['Жиында 5-6 үй айтылды.', 'kk', []],
  ['Түнде 2 үй өртенді.', 'kk', []],
  ['Түнде 3 пәт. ұрланды.', 'kk', []],
])('what cannot be a count of houses or flats is looked at: %s', (text, language, found) => {
  expect(homes(text, language)).toEqual(found)
})

test.each<[string, Language, string[]]>([
  ['Абай к 5 үй.', 'kk', ['redact Абай к 5 үй']],
  ['Сырым Датов к 15 үйде.', 'kk', ['redact Сырым Датов к 15 үйде']],
  ['Абай к 5 бала келді.', 'kk', []],
  ['Тихий пер. 5', 'ru', ['redact Тихий пер. 5']],
  ['Живу в Тихом пер., 5.', 'ru', ['redact Тихом пер., 5']],
  ['Заводской пер 5, кв. 3', 'ru', ['redact Заводской пер 5, кв. 3']],
  ['Ахметов пер. 5 мешков.', 'ru', []],
  ['Русский пер 5 мешков.', 'ru', []],
])('a street may be called one by a letter or three: %s', (text, language, found) => {
  expect(homes(text, language)).toEqual(found)
})

test.each<[string, Language, string[]]>([
  ['ул. Ленина (ныне Абылай хана) 77', 'ru', ['redact ул. Ленина (ныне Абылай хана) 77']],
  ['Абылай хан көшесі (бұрынғы Ленин) 77', 'kk', ['redact Абылай хан көшесі (бұрынғы Ленин) 77']],
  ['ул. Ленина (ныне закрыта) 77 машин', 'ru', []],
])('what a street was called before stands within its address: %s', (text, language, found) => {
  expect(homes(text, language)).toEqual(found)
})

test.each<[string, Language, string[]]>([
  ['По адресу Космонавтов, 19.', 'ru', ['redact Космонавтов, 19']],
  ['На Строителей 5 шумят.', 'ru', ['redact Строителей 5']],
  ['Проживает Строителей 15.', 'ru', ['redact Строителей 15']],
  ['Жалоба на Рыбаков 5 жалоб.', 'ru', []],
  ['Обращение от Учителей 5 школы.', 'ru', []],
  ['По адресу Лицей, 15.', 'ru', []],
  ['Набережная 3, шум.', 'ru', ['review Набережная 3']],
  ['На Набережной 3 фонаря.', 'ru', []],
  ['Набережная 3-тегі сарайда.', 'kk', ['review Набережная 3-тегі']],
  ['Ыбырай Алтынсарин 31 дегі үйге.', 'kk', ['redact Ыбырай Алтынсарин 31 дегі үйге']],
  ['Шокай 8ден келген.', 'kk', ['redact Шокай 8ден']],
  ['Сағат 12 дегі жиын.', 'kk', []],
])('a street without its word is told by what it is called: %s', (text, language, found) => {
  expect(homes(text, language)).toEqual(found)
})

test.each<[string, string[]]>([
  ['Абай 12-5 тұрғыны.', ['redact Абай 12-5']],
  ['Сәтбаев 45-17 тұрғындары.', ['redact Сәтбаев 45-17']],
  ['Қабанбай батыр 12-7 тұрғыны.', ['redact Қабанбай батыр 12-7']],
  ['Абай көшесі 15 тұрғыны.', ['redact Абай көшесі 15']],
  ['Абай көшесі он бес тұрғыны.', ['review Абай көшесі он бес']],
  ['Абай көшесі, 15 тұрғындары.', ['redact Абай көшесі, 15']],
  ['Абай көш. 15 тұрғындары.', ['redact Абай көш. 15']],
  ['Абай көшесі 15, пәтер 4 тұрғындары.', ['redact Абай көшесі 15, пәтер 4']],
  ['12-көше, 5-үй тұрғындары.', ['redact 12-көше, 5-үй']],
  ['Ауылдың 12 көшесі қараңғы.', []],
  ['Алтын орда ш.а. 12 тұрғындары.', ['redact Алтын орда ш.а. 12']],
  ['Жетісу-2 ш.а., 41-үй тұрғындары.', ['redact Жетісу-2 ш.а., 41-үй']],
  ['Абай 15 тұрғыны.', []],
  ['Абай көшесінің 15 тұрғыны жиналды.', []],
  ['Абай көшесінде 15 тұрғыны бар үй.', []],
  ['Абай 12-15 тұрғын.', []],
  ['Жиналысқа 12-15 тұрғын келді.', []],
  ['Абай көшесінің 12-15 тұрғыны жиналды.', []],
])('residents of a house and a flat are none of so many: %s', (text, found) => {
  expect(homes(text, 'kk')).toEqual(found)
})

test.each<[string, Language, string[]]>([
  ['Ходит с топором, 12 микрорайон 8-16.', 'ru', ['redact 12 микрорайон 8-16']],
  ['Живу в с. Бесагаш, ул. Абая 5.', 'ru', ['redact с. Бесагаш, ул. Абая 5']],
  ['86 «б» үйі, пәт. 9', 'kk', ['redact 86 «б» үйі, пәт. 9']],
])('an address is no longer and no shorter than it is: %s', (text, language, found) => {
  expect(homes(text, language)).toEqual(found)
})

test.each<[string, Language, string[]]>([
  ['men Aliya 25 uidenmin', 'kk', ['review 25 uidenmin']],
  ['Біз 25 үйденбіз.', 'kk', ['review 25 үйденбіз']],
  ['2-podezd 14 kvartira korshisi', 'kk', ['review 2-podezd 14 kvartira']],
  ['5 этаж 20 кв', 'ru', ['review 5 этаж 20 кв']],
  ['5 этаж 20 кв. м', 'ru', []],
  ['Шумит сосед с 35 кв.', 'ru', ['review 35 кв']],
  ['Шумит соседка сверху, 35 кв, ночью.', 'ru', ['review 35 кв']],
  ['Соседи продают 35 кв.', 'ru', []],
  ['общ. 5 комн. 7', 'ru', ['redact 5 комн. 7']],
  ['Живу в 2-комн. кв. 15.', 'ru', ['redact кв. 15']],
  ['Продаю 2-комн. квартиру.', 'ru', []],
  ['Домофон 46, позвоните.', 'ru', ['redact Домофон 46']],
  ['Живу: 4 мкр 12 дом 56 кв', 'ru', ['redact 4 мкр 12 дом 56 кв']],
  ['Живу: 4 мкр дом 56 кв', 'ru', ['redact 4 мкр дом 56']],
  ['Звоните по домофону 46.', 'ru', ['redact домофону 46']],
  ['Домофон 5 подъезда сломан.', 'ru', []],
  ['Домофон 24/7.', 'ru', []],
  ['Сломано: 5 домофон.', 'ru', []],
  ['Пәтерім 35.', 'kk', ['redact Пәтерім 35']],
  ['Пәтерім 3 бөлмелі.', 'kk', []],
])('who says where they live says it in short and in any letters: %s', (text, language, found) => {
  expect(homes(text, language)).toEqual(found)
})

test.each<[string, string[]]>([
  ['На Абая 5 ям.', ['review Абая 5']],
  ['По Абая 12 бродячих собак.', ['review Абая 12']],
  ['На Абая 12 баров.', ['review Абая 12']],
  ['На Абая 12 шум.', ['redact Абая 12']],
  ['На Абая 12 нет света.', ['redact Абая 12']],
  ['На Абая, 12 собак лает.', ['redact Абая, 12']],
])('behind a bare street a number may count what follows it: %s', (text, found) => {
  expect(homes(text, 'ru')).toEqual(found)
})
