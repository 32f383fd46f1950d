import { expect, test } from '@jest/globals'
import { pagePath } from './page-path.ts'

const id = '5b1f0c3e-7a52-4c53-9a39-0e2f6c1d7b11'

test.each([
  { named: '', path: '' },
  { named: '  ', path: '' },
  { named: `/kk/outcomes/${id}`, path: `/kk/outcomes/${id}` },
  { named: `https://esep.example/ru/outcomes/${id}?from=list#items`, path: `/ru/outcomes/${id}` },
  { named: ' http://127.0.0.1:4321/en/ ', path: '/en/' },
  { named: '/kk/?q=Абай 52', path: '/kk/' },
  { named: '/feeds/precincts/7.ics', path: '/feeds/precincts/7.ics' },
  { named: 'https://news.example/article', path: null },
  { named: 'https://news.example/', path: null },
  { named: 'javascript:alert(1)', path: null },
  { named: 'mailto:a@b.example', path: null },
  { named: 'екінші бет', path: null },
  { named: `/kk/${'a'.repeat(200)}`, path: null },
])('$named is the page $path', ({ named, path }) => {
  const found = pagePath(named)

  expect(found).toBe(path)
})
