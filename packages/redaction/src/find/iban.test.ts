import { expect, test } from '@jest/globals'
import { seen } from './seen.testing.ts'

/** The bank accounts among whatever else is found. */
function accounts(text: string): string[] {
  return seen(text, 'ru').flatMap((one) => /^IBAN redact (.*)$/.exec(one)?.[1] ?? [])
}

test.each<[string, string[]]>([
  ['Счёт KZ123456789012345678.', ['KZ123456789012345678']],
  ['Счёт KZ12345678901234567.', []],
  ['Счёт KZ1234567890123456789.', []],
  ['Счёт КЗ12 3456 7890 1234 5678.', ['КЗ12 3456 7890 1234 5678']],
  ['Счёт kz12 aaaa aa12 1234 aaaa.', ['kz12 aaaa aa12 1234 aaaa']],
  ['Счёт kz12 aaaa aa12 123a aaaa.', []],
  ['Счёт KZ12  3456-7890 1234 5678.', ['KZ12  3456-7890 1234 5678']],
  ['Счёт KZ 12 3456 7890 1234 5678.', ['KZ 12 3456 7890 1234 5678']],
  ['Счёт К312 3456 7890 1234 5678.', ['К312 3456 7890 1234 5678']],
  ['Счёт KZ12.3456.7890.1234.5678.', ['KZ12.3456.7890.1234.5678']],
  ['Счёт KZAA 3456 7890 1234 5678.', []],
  ['Счёт KZ в банке.', []],
  ['KZ1З ABCD 7890 1234 5678', ['KZ1З ABCD 7890 1234 5678']],
])('an account has eighteen signs behind KZ, eight of them figures: %s', (text, found) => {
  expect(accounts(text)).toEqual(found)
})
