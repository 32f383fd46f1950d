import { expect, test } from '@jest/globals'
import { servesPrecinct } from './constituency.ts'

test.each([
  { constituency: '751410000', precinct: '751410000', serves: true, because: 'the same district' },
  { constituency: '751310000', precinct: '751410000', serves: false, because: 'another district' },
  { constituency: '750000000', precinct: '751410000', serves: true, because: 'the whole city' },
  { constituency: '193200000', precinct: '193236100', serves: true, because: 'the whole district' },
  { constituency: '193236100', precinct: '193200000', serves: true, because: 'a village of it' },
  { constituency: '193236100', precinct: '193236200', serves: false, because: 'the next village' },
  { constituency: '710000000', precinct: '751410000', serves: false, because: 'another city' },
  { constituency: '000000000', precinct: '751410000', serves: true, because: 'the country' },
])('R28-3: a deputy of $constituency serves $precinct: $serves: $because', (row) => {
  expect(servesPrecinct(row.constituency, row.precinct)).toBe(row.serves)
})
