import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { nothingKnown } from './known.ts'
import { lexicon } from './lexicon.testing.ts'
import { redact } from './redact.ts'

const people = [{ key: 'a', name: 'Ахметов Серік', phone: '+7 701 555 12 34' }]

/** Signs of two code units, of several code points, and letters of two code points. */
const signs = ['😀', '👨‍👩‍👧', '🇰🇿', '𝄞', '…', '—', '«', '»', ' ', '\n', '\r\n', '\u00a0', '\ufeff']
const letters = ['е\u0308', 'и\u0306', '\u0301', 'слово', 'на', 'және']

test('where a name or a number begins and ends is told in UTF-16 code units, whatever signs stand around', () => {
  const around = fc.array(fc.constantFrom(...signs, ...letters), { maxLength: 12 })
  const known = fc.constantFrom('Ахметов', 'Ахметовым', 'Серікке', '8 701 555 12 34')
  fc.assert(
    fc.property(around, known, around, (before, words, behind) => {
      const start = [...before, ' '].join('').length
      const text = [...before, ' ', words, ' ', ...behind].join('')

      const found = redact(text, {
        language: 'ru',
        known: { ...nothingKnown, people },
        lexicon,
      }).filter(({ reason }) => reason === 'REGISTER')

      expect(found).toMatchObject([{ start, end: start + words.length }])
    }),
    { numRuns: 1000 },
  )
})
