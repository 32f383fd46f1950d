import { expect, test } from '@jest/globals'
import { toldTwice } from './told-twice.ts'

test('what is hidden in one place is hidden in every other that says the same', () => {
  const figures = [
    { name: 'crimes|thefts', said: 'thefts', isShown: true },
    { name: 'crimes|frauds', said: 'frauds', isShown: true },
    { name: 'youth|thefts', said: 'thefts', isShown: false },
  ]

  expect([...toldTwice(figures)]).toEqual(['crimes|thefts'])
  expect([...toldTwice(figures.slice(0, 2))]).toEqual([])
})
