import { expect, test } from '@jest/globals'
import type { Language } from '../language.ts'
import { people } from './seen.testing.ts'

test.each<[string, Language]>([
  ['Күн тәртібінің бесінші тармағы.', 'kk'],
  ['Рахмет бәріңізге!', 'kk'],
  ['Назар аударыңыз: су өшеді.', 'kk'],
  ['Жеңіс күні тойланды.', 'kk'],
  ['Татулық пен Бірлік болсын.', 'kk'],
  ['День Победы отметили на площади.', 'ru'],
])('a first name is none where the word beside it says so: %s', (text, language) => {
  expect(people(text, language)).toEqual([])
})

test.each<[string, string[]]>([
  ['Назар келді.', ['Назар']],
  ['Рахмет Серікұлы сұрады.', ['Рахмет', 'Серікұлы']],
  ['Жеңіс айтты.', ['Жеңіс']],
  ['Кеше Қайрат көрсетті.', ['Қайрат']],
  ['Үйде Үміт жоқ.', ['Үміт']],
  ['Кеше Рахмет айтты.', ['Рахмет']],
  ['Кеше Арман қуып шықты.', ['Арман']],
  ['Бұл Батыр анасы.', ['Батыр']],
  ['Осы Жеңіс күнде ішеді.', ['Жеңіс']],
])('the same word is somebody elsewhere: %s', (text, found) => {
  expect(people(text, 'kk')).toEqual(found)
})
