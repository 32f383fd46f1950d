import { describe, expect, test } from '@jest/globals'
import { type Heard, registered, unregistered } from './heard.testing.ts'
import { hideAll } from './hide-all.ts'
import { type Known, type KnownPerson, nothingKnown, type Official } from './known.ts'
import type { Language } from './language.ts'
import { lexicon } from './lexicon.testing.ts'
import type { Span } from './span.ts'

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
    const found = foundIn(text, language, { ...nothingKnown, people })

    expect(found).toMatchSnapshot()
  })
})

test.each(registered())('who reports and who is in office is told apart: $id', (heard) => {
  const [first, second, third, fourth, ...people] = heard.people
  const known = {
    ...nothingKnown,
    people,
    officers: [first, second].flatMap((one) => one?.name ?? []),
    officials: [official(third, true), official(fourth, false)].flat(),
  }

  const found = foundIn(heard.text, heard.language, known)

  expect(found).toMatchSnapshot()
})

function official(person: KnownPerson | undefined, mayBeNamed: boolean): Official[] {
  return person ? [{ name: person.name, office: { kk: 'әкім', ru: 'аким' }, mayBeNamed }] : []
}

function foundIn(text: string, language: Language, known: Known) {
  const hidden = hideAll(text, { language, known, lexicon })
  return [hidden.text, ...hidden.spans.map((span) => told(span, text))]
}
