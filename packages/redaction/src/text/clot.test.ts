import { describe, expect, test } from '@jest/globals'
import { type Known, nothingKnown } from '../known.ts'
import { lexicon } from '../lexicon.testing.ts'
import { redact } from '../redact.ts'

const known: Known = {
  ...nothingKnown,
  people: [
    { key: 'serik', name: 'Ахметов Серік Болатұлы' },
    { key: 'asel', name: 'Ахметова Әсел' },
    { key: 'vera', name: 'Ким Вера' },
  ],
}

const found = (text: string) =>
  redact(text, { language: 'ru', known, lexicon }).map(({ start, end, verdict }) => ({
    words: text.slice(start, end),
    verdict,
  }))

describe('what hangs together without a space', () => {
  test('letters and digits that nobody writes in one are looked at as one, and what stands around is read', () => {
    const heap = 'x7Q2'.repeat(40)

    const spans = found(`Серик Ахметов прислал ${heap} и ушёл к Вере Ким.`)

    expect(spans).toEqual([
      { words: 'Серик Ахметов', verdict: 'redact' },
      { words: heap, verdict: 'review' },
      { words: 'Вере Ким', verdict: 'redact' },
    ])
  })

  test('a name with a number behind it is still read by itself', () => {
    const spans = found('Звоните: Ахметов87011234567')

    expect(spans.map(({ words }) => words).join('')).toBe('Ахметов87011234567')
  })

  test('addresses of the net that nothing parts are one', () => {
    const spans = found('Писали на serik@mail.kz@asel@mail.kz вчера.')

    expect(spans).toEqual([{ words: 'serik@mail.kz@asel@mail.kz', verdict: 'redact' }])
  })

  test('a name in a login is hidden with it once, and makes the same name elsewhere likelier', () => {
    const spans = found('Асель писала с asel@mail.kz.')

    expect(spans.map(({ words }) => words)).toEqual(['Асель', 'asel@mail.kz'])
  })
})
