import { expect, test } from '@jest/globals'
import { spellReason } from './reason.ts'

test.each([
  { reason: { text: 'Ауа райы', words: null }, spelt: 'Ауа райы' },
  {
    reason: { text: 'Орын жарамсыз болды.', words: 'Залды су басты.' },
    spelt: 'Орын жарамсыз болды. Залды су басты',
  },
  { reason: { text: 'Қауіпсіздік', words: '' }, spelt: 'Қауіпсіздік' },
])('a reason reads "$spelt"', ({ reason, spelt }) => {
  const text = spellReason(reason)

  expect(text).toBe(spelt)
})
