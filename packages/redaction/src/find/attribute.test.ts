import { expect, test } from '@jest/globals'
import { nothingKnown } from '../known.ts'
import { lexicon } from '../lexicon.testing.ts'
import { redact } from '../redact.ts'

function verdicts(text: string): string[] {
  return redact(text, { language: 'kk', known: nothingKnown, lexicon }).map(
    ({ verdict }) => verdict,
  )
}

test.each([
  'Меруерт тағылған сөмке табылды.',
  'Болат есік орнатылды.',
  'Інжу тізілген алқа табылды.',
  'Раушан гүлдер солып қалды.',
])('a name that says what a thing is of is not hidden without a look: %s', (text) => {
  expect(verdicts(text)).not.toContain('redact')
})

test.each(['Болат есікті сындырды.', 'Меруерт Ахметова келді.', 'Кеше Меруерт келді.'])(
  'a name that does something is: %s',
  (text) => {
    expect(verdicts(text)).toEqual(['redact'])
  },
)
