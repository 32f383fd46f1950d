import { expect, test } from '@jest/globals'
import { hideAll } from '../hide-all.ts'
import { nothingKnown } from '../known.ts'
import type { Language } from '../language.ts'
import { lexicon } from '../lexicon.testing.ts'

/** The numbers in the order in which they stand in what would be published. */
function numbers(text: string, language: Language): string {
  const hidden = hideAll(text, { language, known: nothingKnown, lexicon })
  return Array.from(hidden.text.matchAll(/\[\p{L}+ (\d+)\]/gu), ([, number]) => number).join(' ')
}

test.each<[string, Language, string]>([
  ['Рахимжан Ибраев спросил. По словам Ибраева, шумят. Рахимжан доволен.', 'ru', '1 1 1'],
  ['Шмидт Эдуард Карлович против. Обращение Шмидта приняли.', 'ru', '1 1'],
  ['Соседа Жаксыбека видели. Жаксыбек Тулегенов пил. Тулегенов спит.', 'ru', '1 1 1'],
  ['Юлдашев Рустамның үйі. Р. Юлдашевке ескерту берілді.', 'kk', '1 1'],
  ['Р. Юлдашевке ескерту берілді. Юлдашев Рустам келді.', 'kk', '1 1'],
  ['Феруза келді. Ферузаның үйі.', 'kk', '1 1'],
  ['Дима пил. Диме вынесли предупреждение, с Димой говорили.', 'ru', '1 1 1'],
  ['Соседка Оля против. Позвонили Оле, Олю слышали.', 'ru', '1 1 1'],
  ['Иса келді. Исаның үйі.', 'kk', '1 1'],
  ['Победа Ивановна спросила.', 'ru', '1'],
  ['Тамара Николаевна келді. Тамара Николаевнаның үйі.', 'kk', '1 1'],
])('whoever is named by all or some of the same words is one: %s', (text, language, all) => {
  expect(numbers(text, language)).toBe(all)
})

test.each<[string, Language, string]>([
  ['Өмірбек Сыздықов келді. Дархан Сыздықовтың арызы. Дарханның үйі.', 'kk', '1 2 2'],
  ['Оксана Тарасюк плакала. Геннадий Тарасюк пил. Тарасюк Г. на учёт.', 'ru', '1 2 2'],
  ['Юсуп Манапов бил. Патигуль Манапова плакала. Юсуп спал.', 'ru', '1 2 1'],
  ['Ким А. и Ким В. пришли.', 'ru', '1 2'],
  ['Али пришёл. Алия ушла.', 'ru', '1 2'],
  ['Обращение Тлеулесовой: муж, Тлеулесов Ж., бьёт её.', 'ru', '1 2'],
  ['Жена Шульца Наталья против. Наталья плакала.', 'ru', '1 2 2'],
  ['Сын Ахметовой Данияр пьёт. Данияра видели.', 'ru', '1 2 2'],
  ['Племянница Ольги Ринг и муж Черных Олег.', 'ru', '1 2'],
  ['Рахима Тұрсынбекқызы ұлы Әлімжан келді.', 'kk', '1 2'],
  ['Рүстем Хакимов қызым Зареманы айтты.', 'kk', '1 2'],
  ['Серік Болат ұлымен келді.', 'kk', '1'],
  ['Серик пришёл. Серикбай ушёл. Иван пришёл. Иванов ушёл.', 'ru', '1 2 3 4'],
])('who has another first name or initial is another: %s', (text, language, all) => {
  expect(numbers(text, language)).toBe(all)
})
