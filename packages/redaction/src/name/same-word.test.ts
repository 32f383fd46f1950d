import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { isFormOf, wordFormOf } from './same-word.ts'

const isOf = (sought: string, word: string, isAmongOthers = false) =>
  isFormOf(wordFormOf(sought), wordFormOf(word), isAmongOthers)

const forms = [
  ['Анна', 'Анны', 'Анне', 'Анну', 'Анной', 'Анною'],
  ['Вера', 'Веры', 'Вере', 'Веру', 'Верой', 'Верою'],
  ['Ира', 'Иры', 'Ире', 'Иру', 'Ирой'],
  ['Оля', 'Оли', 'Оле', 'Олю', 'Олей'],
  ['Лука', 'Луки', 'Луке', 'Луку', 'Лукой'],
  ['Илья', 'Ильи', 'Илье', 'Илью', 'Ильёй'],
  ['Яна', 'Яны', 'Яне', 'Яну', 'Яной'],
  ['Павел', 'Павла', 'Павлу', 'Павлом', 'Павле'],
  ['Лев', 'Льва', 'Льву', 'Львом', 'Льве'],
  ['Пётр', 'Петра', 'Петру', 'Петром', 'Петре'],
  ['Игорь', 'Игоря', 'Игорю', 'Игорем', 'Игоре'],
  ['Любовь', 'Любови', 'Любовью'],
  ['Заяц', 'Зайца', 'Зайцу', 'Зайцем'],
  ['Соловей', 'Соловья', 'Соловью', 'Соловьём'],
  ['Цой', 'Цоя', 'Цою', 'Цоем'],
  ['Цой', 'Цойға', 'Цойдың'],
  ['Ким', 'Кима', 'Киму', 'Кимом', 'Кимнің'],
  ['Пак', 'Пака', 'Паку', 'Паком', 'Паков'],
  ['Ян', 'Яна', 'Яну', 'Яном'],
  ['Али', 'Алиге', 'Алидің', 'Алимен'],
  ['Аян', 'Аянға', 'Аянның', 'Аянмен', 'Аяна', 'Аяном'],
  ['Серік', 'Серікке', 'Серіктің', 'Серігі', 'Серика', 'Серик'],
  ['Айгүл', 'Айгүлге', 'Айгүлдің', 'Айгуль', 'Айгулю', 'Aigul'],
  ['Жанаев', 'Жанаева', 'Жанаеву', 'Жанаевым', 'Жанаевтың'],
  ['Лиза', 'Лизы', 'Лизой', 'ЛИЗУ', 'Liza'],
] as const

test.each(forms)(
  'a name sought as «%s» or in another of its forms is found in all of them',
  (...all) => {
    const missed = all.flatMap((sought) =>
      all.filter((word) => !isOf(sought, word)).map((word) => `${sought}: ${word}`),
    )

    expect(missed).toEqual([])
  },
)

test.each([
  ['Вера', 'верность'],
  ['Анна', 'ана'],
  ['Адам', 'ада'],
  ['Лев', 'лавка'],
  ['Ира', 'игра'],
  ['Ким', 'какими'],
  ['Ли', 'лишился'],
  ['Ли', 'или'],
  ['Ян', 'январь'],
  ['Али', 'Асель'],
  ['Марат', 'Самарат'],
  ['Серік', 'Сергей'],
] as const)('«%s» is sought and «%s» is none of its forms', (sought, word) => {
  expect(isOf(sought, word)).toBe(false)
})

test('among other words a short one may lose its vowel', () => {
  expect([isOf('Вера', 'Верочка', true), isOf('Вера', 'Верочка')]).toEqual([true, false])
})

test('every word is a form of itself, however it is written', () => {
  const letters = fc.constantFrom(...'абвгдәіңөұяюьй')
  fc.assert(
    fc.property(fc.string({ unit: letters, minLength: 2, maxLength: 9 }), (word) => {
      expect([isOf(word, word), isOf(word, word.toUpperCase())]).toEqual([true, true])
    }),
  )
})
