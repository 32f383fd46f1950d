import { expect, test } from '@jest/globals'
import { seen } from './seen.testing.ts'

test.each([
  '8 701 555 12 34, 35',
  '8 701 555 12 34, 12-35',
  '8 701 555 12 34, 1235',
  '8 701 555 12 34 (35)',
  '8 701 555 12 34 и 35',
  '8 701 555 12 34 немесе 36',
  '8 701 555 12 34 или на конце 36',
  '234-56-78, 79, 80',
  '8 701 555 12 34; 35',
  '8 701 555 12 34, или 35',
  '8 701 555 12 34, -35',
  '8 701 555 12 34 (…35-36)',
  '8 701 555 12 34 доб. 117',
])('the ends of other telephones behind one are hidden with it: %s', (phones) => {
  expect(seen(`Тел. ${phones}.`, 'ru')).toEqual([`PHONE redact ${phones}`])
})

test.each([', 36/2', ', 36:15', ', 36-я', ', 365', ' 36'])(
  'what no mark, or more than a mark, stands beside is no end of another: 8 701 555 12 34%s',
  (words) => {
    const [phone] = seen(`Тел. 8 701 555 12 34${words}.`, 'ru')

    expect(phone).toBe('PHONE redact 8 701 555 12 34')
  },
)

test.each([
  ', 35 человек пришли',
  ', 12 ноября',
  ', 12.11.2026',
  ', 2026 год',
  ' и 35-й дом',
  ', 45 лет',
])('what a word behind it counts is no telephone: 8 701 555 12 34%s', (words) => {
  const found = seen(`Тел. 8 701 555 12 34${words}.`, 'ru')

  expect(found).toContain('PHONE redact 8 701 555 12 34')
})
