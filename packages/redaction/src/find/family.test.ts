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
