import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { hideAll } from './hide-all.ts'
import { type Known, nothingKnown } from './known.ts'
import type { Language } from './language.ts'
import { loadLexicon } from './node.ts'
import type { Span } from './span.ts'

const lexicon = loadLexicon()

/** A text, and whom the register of its meeting has. */
interface Heard {
  readonly id: string
  readonly text: string
  readonly language: Language
  readonly people: Known['people']
}

function linesOf(file: string): string[] {
  const lines = readFileSync(new URL(`../corpus/${file}`, import.meta.url), 'utf8').split('\n')
  return lines.filter((line) => line !== '' && !line.startsWith('# '))
}

function unregistered(language: Language): Heard[] {
  return linesOf(`heard.${language}.txt`).map((text) => ({ id: text, text, language, people: [] }))
}

function registered(): Heard[] {
  return linesOf('heard.jsonl').map((line) => {
    const { people, ...row }: Omit<Heard, 'people'> & { people: { name: string }[] } =
      JSON.parse(line)
    return { ...row, people: people.map((person, at) => ({ ...person, key: `${at}` })) }
  })
}

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
