import { expect, test } from '@jest/globals'
import { isDialled, isLocalShape, isMobile, isWholeMobile } from './dialled.ts'

test.each('87015551234 77475551234 7015551234 87085551234 87715551234 87785551234'.split(' '))(
  '%s is a mobile telephone',
  (digits) => {
    expect(isMobile(digits)).toBe(true)
  },
)

test.each(
  '87095551234 87745551234 87795551234 87465551234 870155512345 187015551234 8701555123'.split(' '),
)('%s is none', (digits) => {
  expect(isMobile(digits)).toBe(false)
})

test('it is whole with the figure of its country, and a sum where it is parted by thousands', () => {
  expect(isWholeMobile('87015551234', '8 701 555 12 34')).toBe(true)
  expect(isWholeMobile('7015551234', '701 555 12 34')).toBe(false)
  expect(isDialled('7015551234', '7 015 551 234')).toBe(false)
  expect(isWholeMobile('87015551234', '87 015 551 234')).toBe(false)
})

test.each(['255-12-34', '25-12-34', '8 727 255-12-34', '(727)255-12-34', '255–12–34'])(
  '%s is dialled, whatever is counted behind it',
  (written) => {
    expect(isDialled('', written)).toBe(true)
  },
)

test.each(['1255-12-34', '5-12-34', '255-1-34', '255-12-345', '255 12 34', '4400 4301 2345 67'])(
  '%s is not',
  (written) => {
    expect(isDialled('', written)).toBe(false)
  },
)

test.each(['4400 4301 2345 6789', '4400-4301-2345-6789'])('%s is a card, and no sum', (written) => {
  expect(isDialled('', written)).toBe(true)
})

test.each<[string, boolean]>([
  ['255-12-34', true],
  ['255-12-34-5', false],
  ['255 12-34', false],
])('«%s» is written as a telephone within its town: %s', (text, is) => {
  expect(isLocalShape(text, 0, 9)).toBe(is)
})
