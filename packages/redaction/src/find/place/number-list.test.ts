import { expect, test } from '@jest/globals'
import type { Language } from '../../language.ts'
import { seen } from '../seen.testing.ts'

/** What is found of addresses among whatever else is. */
function homes(text: string, language: Language): string[] {
  return seen(text, language).flatMap((one) => /^ADDRESS (.*)$/.exec(one)?.[1] ?? [])
}

test.each<[string, Language, string]>([
  ['Жильцы кв. 12, 15, 19 жалуются.', 'ru', 'redact кв. 12, 15, 19'],
  ['Квартиры 5, 6 и 7 затопило.', 'ru', 'redact Квартиры 5, 6 и 7'],
  ['Жильцы квартиры №12, №15.', 'ru', 'redact квартиры №12, №15'],
  ['Шумят кв.12,15,19 по ночам.', 'ru', 'redact кв.12,15,19'],
  ['Заявители: кв. 14 или 15.', 'ru', 'redact кв. 14 или 15'],
  ['По Сейфуллина 458 (кв. 3, 8, 21).', 'ru', 'redact Сейфуллина 458 (кв. 3, 8, 21'],
  ['Пәтерлер 12, 15, 19 шулайды, 20 тыныш.', 'kk', 'redact Пәтерлер 12, 15'],
  ['Пәтер 12, 15, 19 тұрғындары шағымданды.', 'kk', 'redact Пәтер 12, 15, 19'],
  ['Жильцы квартир 12, 15, 19 жалуются.', 'ru', 'redact квартир 12, 15, 19'],
  ['В квартирах 5 и 7 притон.', 'ru', 'redact квартирах 5 и 7'],
  ['Тұрғындар: пәтерлер 12, 15, 19.', 'kk', 'redact пәтерлер 12, 15, 19'],
])('a word before a list calls all its numbers flats: %s', (text, language, address) => {
  expect(homes(text, language)).toEqual([address])
})

test.each<[string, string]>([
  ['Живу в кв. 5, 3 подъезд.', 'redact кв. 5, 3 подъезд'],
  ['В кв. 5, 2 собаки лают.', 'redact кв. 5'],
  ['Из кв. 5 и 2 соседа пришли.', 'redact кв. 5'],
  ['Из кв. 5, 8 701 555 44 33.', 'redact кв. 5'],
  ['Был в кв. 5, 12.05.2026.', 'redact кв. 5'],
  ['Был в кв. 5, 12 и 13 марта.', 'redact кв. 5'],
  ['Был в кв. 5, 18:30.', 'redact кв. 5'],
  ['Список: кв. 5; 6. Иванов.', 'redact кв. 5'],
])('what is counted, dated or dialled behind a flat is no other flat: %s', (text, address) => {
  expect(homes(text, 'ru')).toEqual([address])
})

test.each<[string, Language, string]>([
  ['В 7-й и 8-й квартирах притон.', 'ru', 'redact 7-й и 8-й квартирах'],
  ['Сатпаева 10, 3-я квартира шумит.', 'ru', 'redact Сатпаева 10, 3-я квартира'],
  ['Жильцы 12-й и 15-й квартир жалуются.', 'ru', 'redact 12-й и 15-й квартир'],
  ['Жильцы 12 и 15 квартиры жалуются.', 'ru', 'redact 12 и 15 квартиры'],
  ['Жильцы 35 и 38 квартир жалуются.', 'ru', 'redact 35 и 38 квартир'],
  ['35 және 36 пәтер тұрғындары.', 'kk', 'redact 35 және 36 пәтер'],
  ['35 мен 36-пәтер шулайды.', 'kk', 'redact 35 мен 36-пәтер'],
  ['5-ші және 7-ші пәтер.', 'kk', 'redact 5-ші және 7-ші пәтер'],
  ['12, 15-пәтерлер шулады.', 'kk', 'redact 12, 15-пәтерлер'],
  ['Кражи в 7, 8 квартирах.', 'ru', 'review 7, 8 квартирах'],
  ['Видели 2 и 3 квартиры.', 'ru', 'review 2 и 3 квартиры'],
  ['12, 15, 19 пәтерлердің тұрғындары.', 'kk', 'redact 12, 15, 19 пәтерлердің'],
  ['12 және 15 пәтерлер су астында.', 'kk', 'redact 12 және 15 пәтерлер'],
  ['Абай 45 үйдің 12, 15, 19 пәтерлері.', 'kk', 'redact Абай 45 үйдің 12, 15, 19 пәтерлері'],
  ['12 және 15 пәтерде су жоқ.', 'kk', 'review 12 және 15 пәтерде'],
])('a word behind a list calls all its numbers flats: %s', (text, language, address) => {
  expect(homes(text, language)).toEqual([address])
})

test.each<[string, Language]>([
  ['Сданы дома на 12 и 15 квартир.', 'ru'],
  ['Жители 25 квартир без света.', 'ru'],
  ['Обошли 40 квартир 12, 13 мая.', 'ru'],
  ['В доме сорок квартир, 5 подъездов.', 'ru'],
  ['Обойдено квартир 45, опрошено 12.', 'ru'],
  ['Сдано квартир 5, 7 домов.', 'ru'],
  ['По ул. Абая 2 и 3 июня нет движения.', 'ru'],
  ['Отчёт за 2 и 3 кв. 2026 г.', 'ru'],
  ['Собрались во дворе домов 16 и 18 по Абая.', 'ru'],
  ['Плата за кв. 45,60 тенге.', 'ru'],
  ['Плата за квартиру 12,5 тыс. тенге.', 'ru'],
  ['24 және 36 пәтер салынды.', 'kk'],
  ['24 және 36 пәтерлік үй салынды.', 'kk'],
])('so many flats, sums and days are no list of them: %s', (text, language) => {
  expect(homes(text, language)).toEqual([])
})

test.each<[string, Language, string]>([
  ['На Абая 5, 7, 9 нет света.', 'ru', 'redact Абая 5, 7, 9'],
  ['На Абая 5, 7 и 9 нет света.', 'ru', 'redact Абая 5, 7 и 9'],
  ['ул. Абая, д. 5, 7 и 9 без света', 'ru', 'redact ул. Абая, д. 5, 7 и 9'],
  ['Дома 5 и 7 по Абая без света.', 'ru', 'redact Дома 5 и 7 по Абая'],
  ['Самал 3, 14, 25 — приезжала полиция.', 'ru', 'redact Самал 3, 14, 25'],
  ['Абай 5, 7 және 9 үйлер.', 'kk', 'redact Абай 5, 7 және 9 үйлер'],
  ['На Абая 5 и 3 человека.', 'ru', 'redact Абая 5'],
  ['На Абая 5, 7, 9 камер установили.', 'ru', 'redact Абая 5, 7'],
  ['По ул. Абая 5, 12 и 13 марта кражи.', 'ru', 'redact ул. Абая 5'],
  ['Живёт по ул. Абая 5; 6. Иванов.', 'ru', 'redact ул. Абая 5'],
])('several houses of a street are one address: %s', (text, language, address) => {
  expect(homes(text, language)).toEqual([address])
})
