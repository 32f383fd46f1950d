import { expect, test } from '@jest/globals'
import { listAddress, pageOf } from './page-of.ts'

test.each([
  { query: '', after: null, page: 1 },
  { query: 'after=abc&page=3', after: 'abc', page: 3 },
  { query: 'after=abc', after: null, page: 1 },
  { query: 'page=7', after: null, page: 1 },
  { query: 'after=abc&page=-1', after: null, page: 1 },
])('"$query" is page $page', ({ query, after, page }) => {
  const place = pageOf(new URLSearchParams(query))

  expect(place).toEqual({ after, page })
})

test('the way forward keeps the filter, the way back drops the cursor', () => {
  const here = new URL('http://esep.example/kk/meetings?form=ONLINE&after=abc&page=2')

  const [forward, first] = [listAddress(here, { after: 'def', page: 3 }), listAddress(here)]

  expect(forward).toBe('/kk/meetings?form=ONLINE&after=def&page=3')
  expect(first).toBe('/kk/meetings?form=ONLINE')
})
