import { describe, expect, test } from '@jest/globals'
import { type Heard, registered, unregistered } from './heard.testing.ts'
import { hideAll } from './hide-all.ts'
import { nothingKnown } from './known.ts'
import { loadLexicon } from './node.ts'
import type { Span } from './span.ts'

const lexicon = loadLexicon()

function told({ start, end, type, verdict, reason, confidence, person }: Span, text: string) {
  const whose = person === undefined ? '' : ` of ${person}`
  return `${start} ${type}${whose}, ${verdict} ${reason} ${confidence}: ${text.slice(start, end)}`
}

/** The snapshot is the memory of the engine: whoever changes what it finds sees every text that is read otherwise. */
describe.each<{ of: string; heard: readonly Heard[] }>([
  { of: 'Russian', heard: unregistered('ru') },
  { of: 'Kazakh', heard: unregistered('kk') },
  { of: 'texts with a register', heard: registered() },
])('in $of', ({ heard }) => {
  test.each(heard)('what was found is found again: $id', ({ text, language, people }) => {
    const known = { ...nothingKnown, people }

    const hidden = hideAll(text, { language, known, lexicon })

    expect([hidden.text, ...hidden.spans.map((span) => told(span, text))]).toMatchSnapshot()
  })
})
