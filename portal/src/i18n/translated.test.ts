import { expect, test } from '@jest/globals'
import { translated } from './translated.ts'

test.each([
  { from: '/kk/', to: '/ru/' },
  {
    from: '/kk/meetings?kato=751410000&form=ONLINE',
    to: '/ru/meetings?kato=751410000&form=ONLINE',
  },
  { from: '/en/outcomes/1', to: '/ru/outcomes/1' },
  { from: '/nowhere', to: '/ru/' },
])('the language link of $from keeps the page and the question', ({ from, to }) => {
  const link = translated(new URL(from, 'http://esep.example'), 'ru')

  expect(link).toBe(to)
})
