import { expect, test } from '@jest/globals'
import { isFromSameSite } from './same-site.ts'

test.each([
  { headers: { 'sec-fetch-site': 'same-origin' }, same: true },
  { headers: { 'sec-fetch-site': 'cross-site', origin: 'https://esep.example' }, same: false },
  { headers: { 'sec-fetch-site': 'same-site' }, same: false },
  { headers: { origin: 'https://esep.example' }, same: true },
  { headers: { origin: 'https://other.example' }, same: false },
  { headers: { origin: 'null' }, same: false },
  { headers: {}, same: true },
])('a form with $headers is from this site: $same', ({ headers, same }) => {
  const request = new Request('http://localhost/', {
    headers: { host: 'esep.example', ...headers } as Record<string, string>,
  })

  const found = isFromSameSite(request)

  expect(found).toBe(same)
})
