import { expect, test } from '@jest/globals'
import { nothingKnown } from '../known.ts'
import { loadLexicon } from '../node.ts'
import { redact } from '../redact.ts'

const lexicon = loadLexicon()

function seen(text: string, name: string): string[] {
  const known = { ...nothingKnown, people: [{ key: 'one', name }] }
  return redact(text, { language: 'kk', known, lexicon }).map(({ start, end, verdict }) => {
    return `${text.slice(start, end)} ${verdict}`
  })
}

test.each([
  ['Толик (үй комитеті) марапатталды.', 'Тимофеев Анатолий Петрович', 'Толик review'],
  ['Мереке жертөленің ашық тұрғанын хабарлады.', 'Ахметова Мерейгүл', 'Мереке review'],
])('a short name that is also a word is looked at where it begins a sentence: %s', (...given) => {
  const [text, name, words] = given

  expect(seen(text, name)).toEqual([words])
})

test('a word that is somebody’s respectful name by a rule alone stays where nothing speaks of a person', () => {
  expect(seen('Жеке бизнес ашылды.', 'Ахметов Жеңіс')).toEqual([])
})
