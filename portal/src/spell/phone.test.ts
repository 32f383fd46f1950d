import { expect, test } from '@jest/globals'
import { dialled } from './phone.ts'

test.each([
  { phone: '8 727 000 00 28', number: '+77270000028' },
  { phone: '+7 (727) 000-00-28', number: '+77270000028' },
  { phone: '102', number: '102' },
])('$phone is dialled as $number', ({ phone, number }) => {
  const call = dialled(phone)

  expect(call).toBe(number)
})
