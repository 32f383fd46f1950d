import { expect, test } from '@jest/globals'
import { withWritten } from './quoted-latin.ts'

const texts = ['Серікбай Ержанның дүкені', 'киоск Серикбая; Серикбай Ержан, Абая 52А', 'Serikbai']

test.each([
  { words: 'Serikbai', found: ['Serikbai', 'Серікбай', 'Серикбай'] },
  { words: 'Serikbai Erzhan', found: ['Serikbai Erzhan', 'Серикбай Ержан'] },
  { words: 'Abaya 52A', found: ['Abaya 52A', 'Абая 52А'] },
  { words: 'Serik', found: ['Serik'] },
  { words: 'Серикбай', found: ['Серикбай'] },
])('what an English page shows as «$words» is written $found', ({ words, found }) => {
  const quoted = withWritten([{ words, type: 'PERSON' }], texts)

  expect(quoted).toEqual(found.map((one) => ({ words: one, type: 'PERSON' })))
})

test('what is hidden already is no part of a name', () => {
  expect(withWritten([{ words: 'Serikbai 1' }], ['Серікбай [тұрғын 1]'])).toHaveLength(1)
})
