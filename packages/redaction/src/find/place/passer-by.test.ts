import { expect, test } from '@jest/globals'
import { nothingKnown } from '../../known.ts'
import { loadLexicon } from '../../node.ts'
import { redact } from '../../redact.ts'

const lexicon = loadLexicon()

function seen(text: string): string[] {
  return redact(text, { language: 'ru', known: nothingKnown, lexicon }).map(
    ({ start, end, type, verdict }) => `${type} ${verdict} ${text.slice(start, end)}`,
  )
}

test.each([
  ['Вчера на улице Каримов бил витрины.', 'Каримов'],
  ['Вчера на улице Болат Сапаров избил соседа.', 'Болат Сапаров'],
  ['Вчера на улице Марат буянил.', 'Марат'],
  ['На улице Темиржан дебоширил.', 'Темиржан'],
  ['На проспекте Жуматай чуть не сбил ребёнка.', 'Жуматай'],
  ['В микрорайоне Каримов торгует насваем.', 'Каримов'],
  ['Вчера г. Каримова жаловалась на шум.', 'Каримова'],
])('somebody behind the word for a place is looked at: %s', (text, name) => {
  expect(seen(text)).toEqual([`PERSON review ${name}`])
})

test.each([
  'На улице Каримова темно.',
  'На улице Достык произошла драка.',
  'На улице Сатпаев темно.',
  'В микрорайоне Думан отключили свет.',
])('a street and a quarter stay: %s', (text) => {
  expect(seen(text)).toEqual([])
})
