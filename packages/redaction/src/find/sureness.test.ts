import { expect, test } from '@jest/globals'
import { seen } from './seen.testing.ts'

test.each(['Попов пришёл поздно.', 'Сурков жалуется на соседей.'])(
  'a surname that begins a sentence is hidden, though many things are called so: %s',
  (text) => {
    expect(seen(text, 'ru')).toEqual([`PERSON redact ${text.split(' ')[0]}`])
  },
)

test.each(['Котов кормят во дворе.', 'Баков мало.'])(
  'many things that begin one are only looked at: %s',
  (text) => {
    expect(seen(text, 'ru')).toEqual([`PERSON review ${text.split(' ')[0]}`])
  },
)

test.each(['Роза Серикова пришла.', 'Надежда Ким жалуется.', 'Слава Иванов пришёл.'])(
  'a first name that is a thing too is of the sure surname behind it: %s',
  (text) => {
    expect(seen(text, 'ru')[0]).toBe(`PERSON redact ${text.split(' ').slice(0, 2).join(' ')}`)
  },
)

test('a nation is not', () => {
  expect(seen('Узбек Фарход торгует.', 'ru')).toContain('PERSON redact Фарход')
})

test('a word that nobody knows and that stands where names do is hidden', () => {
  expect(seen('Однако в этом году Паулс ещё не уверен.', 'ru')).toEqual(['PERSON redact Паулс'])
})

test('so is one that is a surname and nothing else', () => {
  expect(seen('Счёт в игре: Нисипяну — Топалов 0,5:0,5.', 'ru')).toContain('PERSON redact Топалов')
})

test.each<[string, string[]]>([
  ['Просим Вас помочь, ждём Вашего ответа.', []],
  ['Проведён Рейд по магазинам.', ['PERSON review Рейд']],
  ['Жалобы: Дороги, Газ и другое.', ['PERSON review Газ']],
  ['Во дворе Магазин мешает.', ['PERSON review Магазин']],
  ['Сообщаю, что Сосед шумит.', ['PERSON review Сосед']],
  ['Заявление Мирской Н.Ю. в работе.', ['PERSON redact Мирской Н.Ю.']],
])(
  'a word of its own that clerks write with a capital is not hidden without a look: %s',
  (text, found) => {
    expect(seen(text, 'ru')).toEqual(found)
  },
)
