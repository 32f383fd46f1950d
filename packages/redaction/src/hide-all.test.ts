import { expect, test } from '@jest/globals'
import { read } from './corpus.testing.ts'
import { hideAll, hideAllInEach } from './hide-all.ts'
import { nothingKnown } from './known.ts'
import { lexicon } from './lexicon.testing.ts'

const known = { ...nothingKnown, people: [{ key: 'asel', name: 'Ахметова Әсел' }] }

test('of many texts at once each is hidden as by itself', () => {
  const asked = [read('spoken.kk.txt'), read('hard.ru.txt'), read('numbers.ru.txt')]
    .join('\n')
    .split('\n')
    .flatMap((text) => [
      { text, language: 'kk' as const, known, lexicon },
      { text, language: 'ru' as const, known: nothingKnown, lexicon },
    ])

  const apart = asked.map((one) => hideAll(one.text, one))

  expect(hideAllInEach(asked)).toEqual(apart)
})
