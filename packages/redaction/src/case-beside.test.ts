import { expect, test } from '@jest/globals'
import { hideAll } from './hide-all.ts'
import { nothingKnown } from './known.ts'
import { lexicon } from './lexicon.testing.ts'

function published(text: string): string {
  return hideAll(text, { language: 'ru', known: nothingKnown, lexicon }).text
}

test.each([
  ['Заявление жителя Ли приняли.', 'Заявление жителя [жителя 1] приняли.'],
  ['Вручена памятка гр-ну Ли.', 'Вручена памятка гр-ну [жителю 1].'],
  ['Разговор с учителем Ким.', 'Разговор с учителем [жителем 1].'],
  ['Сказал соседке Айгуль.', 'Сказал соседке [жителю 1].'],
])('whose name is never declined stands in the case of who they are: %s', (text, hidden) => {
  expect(published(text)).toBe(hidden)
})

test.each([
  ['От соседей Ахметов скрылся.', 'От соседей [житель 1] скрылся.'],
  ['Спас котёнка Вовка.', 'Спас котёнка [житель 1].'],
])('a name in the nominative is of who acts: %s', (text, hidden) => {
  expect(published(text)).toBe(hidden)
})

test.each([
  ['Жалуются на Садыковых.', 'Жалуются на [жителя 1].'],
  ['Видели Толика.', 'Видели [жителя 1].'],
])('of whom somebody complains stands in the accusative: %s', (text, hidden) => {
  expect(published(text)).toBe(hidden)
})

test.each([
  ...['жена', 'жены', 'муж', 'мужа', 'сын', 'сына', 'дочь', 'дочери', 'мать', 'матери'],
  ...['отец', 'отца', 'брат', 'брата', 'сестра', 'сестры', 'внук', 'внука', 'внучка'],
  ...['дочка', 'дети', 'родителей'],
  ...['семья', 'семьи', 'племянник', 'племянника', 'племянница', 'зять', 'зятя', 'невестка'],
])('behind «%s» stands whose kin it is, though she might be who acts', (kin) => {
  expect(published(`Вчера ${kin} Ибраева ушла.`)).toBe(`Вчера ${kin} [жителя 1] ушла.`)
})
