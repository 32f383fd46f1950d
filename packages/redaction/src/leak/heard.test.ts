import { describe, expect, test } from '@jest/globals'
import { registered, unregistered } from '../heard.testing.ts'
import { nothingKnown } from '../known.ts'
import { lexicon } from '../lexicon.testing.ts'
import { redact } from '../redact.ts'
import type { Leak } from './leak.ts'
import { leaksIn } from './leaks-in.ts'

function told({ what, where: { start, end }, person }: Leak, text: string) {
  return `${start} ${what}${person === undefined ? '' : ` of ${person}`}: ${text.slice(start, end)}`
}

describe('in a text of which nothing was hidden', () => {
  test.each(registered())('the register is heard as before: $id', ({ text, people }) => {
    const leaks = leaksIn(text, people, { lexicon })

    expect(leaks.map((leak) => told(leak, text))).toMatchSnapshot()
  })

  test.each(registered())('an officer is excused as before: $id', ({ text, people }) => {
    const excused = people.slice(0, 3).map(({ name }) => name)

    const leaks = leaksIn(text, people, { lexicon, excused })

    expect(leaks.map((leak) => told(leak, text))).toMatchSnapshot()
  })

  test.each([...unregistered('ru'), ...unregistered('kk')])(
    'what was hidden elsewhere is heard as before: $id',
    ({ text, language }) => {
      const spans = redact(text, { language, known: nothingKnown, lexicon })
      const hidden = spans.map(({ start, end }) => text.slice(start, end))

      const leaks = leaksIn(text, [], { lexicon, hidden })

      expect(leaks.map((leak) => told(leak, text))).toMatchSnapshot()
    },
  )
})
