import { expect, test } from '@jest/globals'
import { withFullStop } from './full-stop.ts'

test.each([
  { sentence: 'Қалалық учаске', spelt: 'Қалалық учаске.' },
  { sentence: 'Қалалық учаске. ', spelt: 'Қалалық учаске.' },
  { sentence: 'Кеш пе?', spelt: 'Кеш пе?' },
])('"$sentence" ends as a sentence does', ({ sentence, spelt }) => {
  expect(withFullStop(sentence)).toBe(spelt)
})
