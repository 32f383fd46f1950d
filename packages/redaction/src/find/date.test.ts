import { expect, test } from '@jest/globals'
import { seen } from './seen.testing.ts'

test.each([
  '1.4.2026',
  '29.10.2026',
  '31.12.2026',
  '15.04.2016',
  '15.4.26',
  '2026-4-5',
  '2026.04.15',
  '1999-2025',
])('%s before a phone is a date, and stays', (date) => {
  expect(seen(`Было ${date} 701 555 12 34.`, 'ru')).toEqual(['PHONE redact 701 555 12 34'])
})

test.each(['09.30', '19.59', '20.00', '24.00'])(
  '%s before a phone is an hour, and stays',
  (hour) => {
    expect(seen(`Было в ${hour} 701 555 12 34.`, 'ru')).toEqual(['PHONE redact 701 555 12 34'])
  },
)

test.each(['32.12.2026', '15.13.2026', '18.60', '1899-2025', '22-15'])(
  '%s is neither, and no part of the phone behind it',
  (figures) => {
    expect(seen(`Было ${figures} 701 555 12 34.`, 'ru')).toEqual(['PHONE redact 701 555 12 34'])
  },
)
