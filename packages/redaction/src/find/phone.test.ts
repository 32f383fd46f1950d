import { expect, test } from '@jest/globals'
import { seen } from './seen.testing.ts'

test.each([
  '273-45-67',
  '273 - 45 - 67',
  '273–45–67',
  '273-4567',
  '273 45 67',
  '273.45.67',
  '8_701_555_12_34',
  '27-34-56',
  '27-34-5',
  '2-34-56',
  '2-345-678',
  ...[
    '27–34–56',
    '2–34–56',
    '273–4567',
    '2–345–678',
    '27‑34‑56',
    '2‑34‑56',
    '273‑4567',
    '2‑345‑678',
  ],
])('%s is written as a phone within the town is', (phone) => {
  expect(seen(`Это ${phone}, спросите Лену.`, 'ru')).toContain(`PHONE redact ${phone}`)
})

test.each([
  '27 34 56',
  '27.34.56',
  '27-34-567',
  '273-45-678',
  '2-345-67',
  '2-7-34-56',
  '273-4-56',
  '27-3-56',
  '2-3-45',
  '2734-56-78',
  '273 45 678',
])('%s is not', (figures) => {
  expect(seen(`Это ${figures}.`, 'ru')).toEqual([])
})

test.each([
  ', доб. 123',
  ' доб 123',
  ', доб.: 123',
  ',доб.123',
  ' (доб. 123)',
  ', доб. № 123',
  ', доб. №123',
  ',  доб.  123',
  ', добавочный 123',
  ', вн. 12345',
  ', внутр. 1',
  ', ішкі 123',
  ', ишки 123',
  ', ext 123',
  '/12',
  ' /12',
  '/ 1234',
])('the number within the house belongs to a phone: «%s»', (extension) => {
  const phone = `8 727 273-45-67${extension}`

  expect(seen(`Звоните ${phone}.`, 'ru')).toEqual([`PHONE redact ${phone}`])
})

test.each([', вн. 123456', '/12345', '  /12', '; доб. 123', ', добро 123'])(
  'of other figures behind it none belong to it: «%s»',
  (behind) => {
    expect(seen(`Звоните 8 727 273-45-67${behind}.`, 'ru')).toContain(
      'PHONE redact 8 727 273-45-67',
    )
  },
)

test.each([
  ['Звонить 8 719... 8 775 410 20 30', ['PHONE review 8 719', 'PHONE redact 8 775 410 20 30']],
  ['Тел 8-701 8-702-333-22-11', ['PHONE review 8-701', 'PHONE redact 8-702-333-22-11']],
])('a phone that was begun again is hidden to its end: %s', (text, found) => {
  expect(seen(text, 'ru')).toEqual(found)
})
