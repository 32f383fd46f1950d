import { expect, test } from '@jest/globals'
import { nothingKnown } from './known.ts'
import { lexicon } from './lexicon.testing.ts'
import { redact } from './redact.ts'

const people = ['Оспанов Абай', 'Ким Надежда', 'Розыбакиев Ян'].map((name) => ({ key: name, name }))

/** What is found of these residents in the protocol of a meeting at some places. */
function seen(text: string, places: readonly string[] = []): string[] {
  const known = { ...nothingKnown, people, places }
  return redact(text, { language: 'ru', known, lexicon }).map(
    ({ start, end, type, verdict }) => `${type} ${verdict} ${text.slice(start, end)}`,
  )
}

test.each([
  ['На проспекте Абая яма.', 'Абая'],
  ['Кафе «Надежда» шумит.', 'Надежда'],
  ['Кафе “Надежда” шумит.', 'Надежда'],
  ['Кафе "Надежда" шумит.', 'Надежда'],
  ['Кафе „Надежда“ шумит.', 'Надежда'],
])('one word of a resident’s name may be a street’s or a shop’s: %s', (text, words) => {
  expect(seen(text)).toEqual([`PERSON review ${words}`])
})

test.each([
  ['На проспекте Абая Оспанова яма.', 'Абая Оспанова'],
  ['Кафе «Надежда Ким» шумит.', 'Надежда Ким'],
  ['Кафе «Надежда шумит.', 'Надежда'],
  ['Кафе Надежда» шумит.', 'Надежда'],
  ['«Надежда, выйди!» кричал он.', 'Надежда'],
])('two words of it, or one that is no title, are the resident’s: %s', (text, words) => {
  expect(seen(text)).toEqual([`PERSON redact ${words}`])
})

const venue = ['ул. Розыбакиева, 45']

test.each<[string, string[], string[]]>([
  ['Приём на Розыбакиева, 45.', venue, []],
  ['Приём на Розыбакиева, 45, сказал Розыбакиев.', venue, ['PERSON redact Розыбакиев']],
  ['Приём на Розыбакиев Ян, 45.', venue, ['PERSON redact Розыбакиев Ян']],
  ['Приём на улице Розыбакиева.', venue, ['PERSON review Розыбакиева']],
  ['Приём на улице Розыбакиева.', [], ['PERSON review Розыбакиева']],
])('the street of the venue stays with its house: «%s» at %j', (text, places, found) => {
  expect(seen(text, places)).toEqual(found)
})

test.each([
  ['Пишите ospanov.abai@mail.kz срочно.', 'EMAIL redact ospanov.abai@mail.kz'],
  ['Пишите @ospanov_abai срочно.', 'HANDLE redact @ospanov_abai'],
  ['Стоит 123 ABA 02 давно.', 'PLATE redact 123 ABA 02'],
  ['Счёт KZ86125KZT5004100100 закрыт.', 'IBAN redact KZ86125KZT5004100100'],
])('what is hidden as a whole holds no name besides: %s', (text, found) => {
  expect(seen(text)).toEqual([found])
})
