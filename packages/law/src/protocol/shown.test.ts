import { expect, test } from '@jest/globals'
import { whyNotSignShown } from './shown.ts'

const hash = `${'c0ffee'.repeat(10)}abcd`

test.each([
  { shown: hash, problems: [], because: 'it is what would be signed' },
  { shown: hash.toUpperCase(), problems: [], because: 'hexadecimal is written in two ways' },
  { shown: hash.replace('c', 'd'), problems: ['SHOWN_IS_ANOTHER'], because: 'it is not' },
  { shown: '', problems: ['SHOWN_IS_ANOTHER'], because: 'nothing is no hash' },
  { shown: null, problems: ['SHOWN_MISSING'], because: 'nobody knows what was shown' },
])('R32-8: what is shown is signed: $problems: $because', ({ shown, problems }) => {
  expect(whyNotSignShown(shown, hash)).toEqual(problems)
})
