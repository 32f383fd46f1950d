import { expect, test } from '@jest/globals'
import { seen } from './seen.testing.ts'

test.each([
  ['Жительница Ш. просит поставить фонарь.', ['Ш.']],
  ['Гр. К. и гр-ка С. жалуются на соседей.', ['К.', 'С.']],
  ['Прочитано без имени: муж А. отбирает карту.', ['А.']],
  ['Жалоба: гр-ка Ш. шумит, г-жа К. и гр С. тоже.', ['Ш.', 'К.', 'С.']],
  ['Пришёл шал Ш. вчера.', ['Ш.']],
  ['Гражданин Н. пожаловался на гражданку С.', ['Н.', 'С']],
])('one letter behind somebody is somebody, to be looked at: %s', (text, letters) => {
  expect(seen(text, 'ru')).toEqual(letters.map((one) => `PERSON review ${one}`))
})

test.each([
  ['Тұрғын З. келді, көршім Л. мен оның ұлы Б. үйде.', ['З.', 'Л.', 'Б.']],
  ['Олар тұрғын Қ.-ға шағымданды.', ['Қ.-ға']],
  ['Оның баласы Б. мен қызы Д. келді.', ['Б.', 'Д.']],
  ['Біздің баламыз Б. мен қызымыз Д. келді.', ['Б.', 'Д.']],
  ['Менің ұлым Б. мен балам Д. келді.', ['Б.', 'Д.']],
])('so it is in Kazakh, with its suffix: %s', (text, letters) => {
  expect(seen(text, 'kk')).toEqual(letters.map((one) => `PERSON review ${one}`))
})

test.each([
  'Дом по ул. Б. Момышулы без света.',
  'Собрание прошло в школе А. в пять часов.',
  'Зачитали пункт В. протокола.',
])('a letter behind anything else is none: %s', (text) => {
  expect(seen(text, 'ru').filter((one) => one.startsWith('PERSON'))).toEqual([])
})
