import { expect, test } from '@jest/globals'
import { seen } from './seen.testing.ts'

test.each([
  '850412300125, 12.04.1985',
  '850412300125 (12.04.1985)',
  '12.04.1985 87015551234',
  '87015551234 | 12.04.1985',
  '850412300125\t12.04.1985',
])('a date of earlier years beside a number of somebody is looked at: %j', (row) => {
  expect(seen(`Список: ${row}`, 'ru')).toContain('DOB review 12.04.1985')
})

test.each([
  '850412300125, явка 12.04.2026',
  '87015551234, с 12.04.2026',
  '850412300125 по делу от 12.04.1985',
  '12.04.1985 открыт сквер',
])('another date is not, nor one with words between: %s', (row) => {
  expect(seen(`Список: ${row}`, 'ru').filter((one) => one.startsWith('DOB'))).toEqual([])
})

test('a date behind a name in a column of its own is looked at', () => {
  expect(seen('1 | Ким А.В. | 12.04.1985 | шум', 'ru')).toContain('DOB review 12.04.1985')
})
