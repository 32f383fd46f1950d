import { expect, test } from '@jest/globals'
import { hasDouble, partsOf, stemsOf, stemsOfForm } from './stem.ts'

const soundsOf = (name: string) => stemsOf(name).map((stems) => stems.map(({ sound }) => sound))

test.each([
  ['Ахметов Серік Болатұлы', ['Ахметов', 'Серік', 'Болатұлы']],
  ['Серік Болат ұлы', ['Серік', 'Болатұлы']],
  ['Дана Болат қызы Ким', ['Дана', 'Болатқызы', 'Ким']],
  ['Dana Bolat qyzy', ['Dana', 'Bolatqyzy']],
  ['Ахметов С. Б.', ['Ахметов']],
  ['Ли-Омарова, Вера', ['Ли', 'Омарова', 'Вера']],
  ['О’Коннор Анна', ['О’Коннор', 'Анна']],
  ['Оглы', []],
  ['Қызы Дана', ['Дана']],
  ['Улыбышев Ян', ['Улыбышев', 'Ян']],
])('the words of %s that point to its bearer are %j', (name, parts) => {
  expect(partsOf(name)).toEqual(parts)
})

test.each([
  ['Төлеген', 'tulegen'],
  ['Төлеген', 'telegen'],
  ['Ұлан', 'olan'],
  ['Бақыт', 'bahit'],
  ['Ибраһим', 'ibragim'],
  ['Ибраһим', 'ibraim'],
  ['Сәуле', 'seule'],
  ['Ләззат', 'liazat'],
  ['Мәңгі', 'mangi'],
  ['Ақең', 'akeng'],
  ['Шыңғыс', 'winhis'],
  ['Ғалым', 'halim'],
  ['Семён', 'semon'],
  ['Юрьев', 'iuriev'],
  ['Алексей', 'alehei'],
  ['Дүйсен', 'duisen'],
  ['Жүніс', 'junus'],
  ['Жұбын', 'jubun'],
  ['Яков', 'jakov'],
  ['Юсуп', 'jusup'],
  ['Дәулет', 'davlet'],
  ['Наурыз', 'navriz'],
])('%s is also heard as %s', (name, sound) => {
  expect(soundsOf(name)[0]).toContain(sound)
})

test.each([
  ['Мирская', 'mirsk', 'declined'],
  ['Толстой', 'tolst', 'declined'],
  ['Вера', 'ver', 'declined'],
  ['Наталья', 'natal', 'declined'],
  ['Сауле', 'saul', 'declined'],
  ['Серік', 'serig', 'vowel'],
  ['Жақып', 'jakib', 'vowel'],
  ['Павел', 'pavl', 'vowel'],
  ['Кравец', 'kravts', 'vowel'],
  ['Чабанок', 'cabank', 'vowel'],
  ['Чабанек', 'cabank', 'vowel'],
  ['Лев', 'lv', 'vowel'],
  ['Заяц', 'zaits', 'vowel'],
  ['Воробей', 'vorobi', 'vowel'],
  ['Камень', 'kamn', 'vowel'],
  ['Ноготь', 'nogt', 'vowel'],
  ['Ковёр', 'kovr', 'vowel'],
  ['Козёл', 'kozl', 'vowel'],
  ['Цой', 'tso', 'vowel'],
  ['Андрей', 'andre', 'vowel'],
])('of %s an ending follows %s: %s', (name, sound, follows) => {
  const stems = stemsOf(name).flat()

  expect(stems).toContainEqual(expect.objectContaining({ sound, follows }))
})

test.each([
  ['Я', []],
  ['Ия', ['ia']],
  ['Ли', ['li']],
])('no stem is of one letter: %s', (name, sounds) => {
  expect([
    ...new Set(
      stemsOf(name)
        .flat()
        .map(({ sound }) => sound),
    ),
  ]).toEqual(sounds)
})

test.each([
  ['Болатұлы', 'bolatovic'],
  ['Болатұлы', 'bolatevic'],
  ['Болатұлы', 'bolatic'],
  ['Болатулы', 'bolatogli'],
  ['Болатович', 'bolatuli'],
  ['Болатович', 'bolatogli'],
  ['Ильич', 'ilovic'],
  ['Николаевич', 'nikolauli'],
  ['Кузьмич', 'kuzmuli'],
  ['Болатыч', 'bolatuli'],
  ['Болатоглы', 'bolatuli'],
  ['Болатугли', 'bolatovic'],
  ['Bolatuly', 'bolatovic'],
  ['Bolatovich', 'bolatuli'],
  ['Sergeevich', 'sergeuli'],
  ['Болатқызы', 'bolatovna'],
  ['Болаткызы', 'bolatevna'],
  ['Болаткизи', 'bolatovna'],
  ['Болатгызы', 'bolatovna'],
  ['Bolatqyzy', 'bolatovna'],
  ['Bolatkyzy', 'bolatovna'],
  ['Болатовна', 'bolatkizi'],
  ['Bolatovna', 'bolatkizi'],
  ['Сергеевна', 'sergekizi'],
  ['Ильинична', 'ilkizi'],
  ['Кузьминична', 'kuzmkizi'],
  ['Абайұлы', 'abaevic'],
])('%s is also heard as %s', (patronymic, sound) => {
  expect(soundsOf(patronymic)[0]).toContain(sound)
})

test('of a daughter there is no son’s patronymic, and of a son no daughter’s', () => {
  expect(soundsOf('Болатқызы')[0]).not.toContain('bolatovic')
  expect(soundsOf('Болатұлы')[0]).not.toContain('bolatovna')
})

test.each([
  ['Ахметову', 'ahmetov'],
  ['Розыбакиева', 'rozibakiev'],
  ['Серіктің', 'serik'],
  ['Бейбітшілікте', 'beibitwilik'],
  ['Учительской', 'ucitelsk'],
])('%s is the form of a word that begins %s', (form, sound) => {
  expect(stemsOfForm(form)).toContainEqual(expect.objectContaining({ sound, follows: 'any' }))
})

test.each([
  ['Кимге', 'kim'],
  ['Вера', 've'],
  ['Ахметовыми', 'ahmet'],
])('%s is cut to no %s: too little or too much would be left', (form, sound) => {
  expect(stemsOfForm(form)).not.toContainEqual(expect.objectContaining({ sound, follows: 'any' }))
})

test.each([
  ['Анна', 'анна', true],
  ['Анна', 'ана', false],
  ['Эмма', 'ема', false],
  ['Вера', 'вера', true],
  ['Жанна', 'жана', true],
  ['Ахметтов', 'ахметов', true],
])('of %s is «%s» written with the doubled letter that it needs: %s', (name, word, is) => {
  const [first] = stemsOf(name).flat()

  expect(first && hasDouble(first, word)).toBe(is)
})
