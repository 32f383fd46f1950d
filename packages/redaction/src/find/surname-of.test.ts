import { expect, test } from '@jest/globals'
import { seen } from './seen.testing.ts'

test.each([
  ['Жаловались на Сергея Сокола из пятого подъезда.', 'PERSON redact Сергея Сокола'],
  ['Вопрос задала соседка с Даниэлой Пик.', 'PERSON redact Даниэлой Пик'],
  ['Выступила пенсионерка Светлана Заяц.', 'PERSON redact Светлана Заяц'],
])('a word behind a sure first name and in its case is the surname: %s', (text, name) => {
  expect(seen(text, 'ru')).toContain(name)
})

test.each([
  ['Ян и Яна Новый год встречают с фейерверком.', 'PERSON redact Яна'],
  ['Пришла Светлана. Заяц сидел во дворе.', 'PERSON redact Светлана'],
])('a word of another noun or sentence is not: %s', (text, name) => {
  expect(seen(text, 'ru')).toContain(name)
})
