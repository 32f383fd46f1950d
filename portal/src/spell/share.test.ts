import { expect, test } from '@jest/globals'
import { spellShare } from './share.ts'

test.each([
  { share: 0.9627, language: 'ru', spelt: '96,27\u00a0%' },
  { share: 0.068, language: 'kk', spelt: '6,80\u00a0%' },
  { share: 0.010296, language: 'ru', spelt: '1,03\u00a0%' },
  { share: 0.00001, language: 'en', spelt: '0.01%' },
  { share: 0, language: 'en', spelt: '0.00%' },
  { share: 0.99999, language: 'en', spelt: '99.99%' },
  { share: 1, language: 'en', spelt: '100.00%' },
] as const)('$share in $language is $spelt', ({ share, language, spelt }) => {
  const text = spellShare(share, language)

  expect(text).toBe(spelt)
})
