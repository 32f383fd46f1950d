import { expect, test } from '@jest/globals'
import { leaksIn } from './leaks-in.ts'

/** What is heard of a phone in a text. */
function heard(phone: string, text: string): string[] {
  const register = [{ key: 'serik', name: 'Ахметов', phone }]
  return leaksIn(text, register, {}).map(
    ({ what, where }) => `${what} ${text.slice(where.start, where.end)}`,
  )
}

test.each([
  ['87011234567', '8 701 123 45 67', 'phone 8 701 123 45 67', 'as it is dialled at home'],
  ['87011234567', '+7 701 123 45 67', 'phone 7 701 123 45 67', 'and from abroad'],
  ['+77011234567', '8 701 123 45 67', 'phone 8 701 123 45 67', 'whichever is on record'],
  ['87011234567', '701 123 45 67', 'phone 701 123 45 67', 'without the first digit'],
  ['87011234567', '123 45 67', 'phone 123 45 67', 'within the town'],
  ['87011234567', '23 45 67', 'phone 23 45 67', 'within a small town'],
  ['87011234567', '91234567', 'phone 1234567', 'seven digits behind others'],
  ['87011234567', '9234567', 'number 9234567', 'no six digits behind others'],
  ['87011234567', '12345679', 'number 12345679', 'no seven digits before others'],
  ['87011234567', '887011234567', 'phone 87011234567', 'the whole within others'],
  ['7011234567', '123 45 67', 'phone 123 45 67', 'of ten digits too'],
  ['7011234567', '7011234567', 'phone 7011234567', 'of ten digits as a whole'],
  ['5551234', '55-12-34', 'phone 55-12-34', 'of seven digits by six'],
  ['551234', '55-12-34', 'phone 55-12-34', 'of six digits'],
  ['55123', '55123', 'number 55123', 'of five digits it is anybody’s'],
])('of the phone %s «%s» is heard as %s: %s', (phone, text, what) => {
  expect(heard(phone, `Звоните: ${text}!`)).toEqual([what])
})

/** What is left in a text of a number that was hidden elsewhere. */
function left(hidden: string, text: string, excused: string[] = []): string[] {
  return leaksIn(text, [], { hidden: [hidden], excused })
    .filter(({ what }) => what === 'hidden')
    .map(({ where }) => text.slice(where.start, where.end))
}

test.each([
  ['кв. 456', 'Там 456.', []],
  ['дом 4567', 'Там 4567.', ['4567']],
  ['дом 4567', 'Там 45671.', []],
  ['дом 4567', 'Там 14567.', []],
  ['2000', 'Там 2000.', []],
  ['2039', 'Там 2039.', []],
  ['2040', 'Там 2040.', ['2040']],
  ['1999', 'Там 1999.', ['1999']],
  ['20261', 'Там 20261.', ['20261']],
  ['123456789', 'Там 123456789.', ['123456789']],
  ['123456789', 'Там 3456789.', []],
  ['1234567890', 'Там 4567890.', ['4567890']],
  ['8 (701) 123-45-67', 'Там 7011234567.', ['7011234567']],
])('of «%s», hidden elsewhere, «%s» has left %j', (hidden, text, found) => {
  expect(left(hidden, text)).toEqual(found)
})

test.each([
  ['тел. 8 727 399-11-22', []],
  ['тел. 8 727 399-11-23', ['399-11-22']],
])('a number that may stand is not left though it was hidden: %s', (excused, found) => {
  expect(left('399 11 22', 'Звоните: 399-11-22!', [excused])).toEqual(found)
})
