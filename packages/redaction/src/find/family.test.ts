import { expect, test } from '@jest/globals'
import { nothingKnown } from '../known.ts'
import { lexicon } from '../lexicon.testing.ts'
import { redact } from '../redact.ts'

const family = [
  { key: 'father', name: 'Ахметов Серік' },
  { key: 'daughter', name: 'Ахметова Айгүл Серікқызы' },
]

test.each([
  ['Ахметов Серік и Ахметова Айгүл пришли.', ['father', 'daughter']],
  ['Серік Ахметов ушёл, Айгүл Ахметова осталась.', ['father', 'daughter']],
  ['Айгүл пришла с отцом, Ахметовым Серіком.', ['daughter', 'father']],
  ['Ахметова Айгүл Серікқызы просит свет.', ['daughter']],
])('a father is not taken for the child that is named after him: %s', (text, keys) => {
  const found = redact(text, {
    language: 'ru',
    known: { ...nothingKnown, people: family },
    lexicon,
  })

  expect(found.map(({ person }) => person)).toEqual(keys)
})

test.each<{ text: string; names: readonly string[]; person: string }>([
  {
    text: 'Вопрос (Шарипов М.): свет.',
    names: ['Шарипова Роза Маратовна', 'Шарипов Марат Асанович'],
    person: 'Шарипов Марат Асанович',
  },
  {
    text: 'Спросил М. Шарипов.',
    names: ['Шарипова Роза Маратовна', 'Шарипов Марат Асанович'],
    person: 'Шарипов Марат Асанович',
  },
  {
    text: 'Жұмабаев Қ.Ә. айтты.',
    names: ['Жұмабаев Алихан Қайратұлы', 'Жұмабаев Қайрат Әбілұлы'],
    person: 'Жұмабаев Қайрат Әбілұлы',
  },
  {
    text: 'Волков Сергей Иванович сказал.',
    names: ['Волков Иван Сергеевич', 'Волков Сергей Иванович'],
    person: 'Волков Сергей Иванович',
  },
])('a parent and a child are told apart: $text', ({ text, names, person }) => {
  const people = names.map((name) => ({ key: name, name }))

  const found = redact(text, { language: 'ru', known: { ...nothingKnown, people }, lexicon })

  expect(found.map((span) => span.person)).toEqual([person])
})

test('police in office stay where a resident is called as their patronymic says', () => {
  const known = {
    ...nothingKnown,
    people: [{ key: 'child', name: 'Козлов Артём Дмитриевич' }],
    officers: ['Козлов Дмитрий Сергеевич'],
  }

  expect(
    redact('Капитан Козлов Дмитрий Сергеевич пришёл.', { language: 'ru', known, lexicon }),
  ).toEqual([])
})
