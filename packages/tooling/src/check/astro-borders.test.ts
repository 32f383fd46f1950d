import { expect, test } from '@jest/globals'
import { crossingsOf } from './astro-borders.ts'

const page = 'portal/src/pages/[lang]/index.astro'

test.each([
  "import { clock } from '../../../../api/src/shared/clock.ts'",
  "import { announceBy } from '@esep/law'",
  "const { clear } = await import('@esep/redaction')",
  "import { loadLexicon } from '@esep/redaction/node'",
])('a page may not say %s', (line) => {
  const crossings = crossingsOf(page, `---\n${line}\n---\n<p>Есеп</p>`)

  expect(crossings).toHaveLength(1)
})

test.each([
  "import { ask } from '../../public-api/ask.ts'",
  "import { fold } from '@esep/geography'",
  "import results from '@esep/redaction/results.json'",
  "import schema from '@esep/contract/public.graphql?raw'",
  "import Page from '../../layouts/page.astro'",
])('a page may say %s', (line) => {
  const crossings = crossingsOf(page, `---\n${line}\n---\n<p>Есеп</p>`)

  expect(crossings).toEqual([])
})
