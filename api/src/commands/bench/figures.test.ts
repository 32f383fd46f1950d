import { expect, test } from '@jest/globals'
import { pageOf } from './figures.ts'

test('the page that is kept says what was measured, what it must be and whether it holds', () => {
  const page = pageOf(
    [
      { name: 'found anew, of COPY', value: 0.3127, mustBe: 'at least', bound: 0.25 },
      { name: 'peak memory, MB', value: 412.4, mustBe: 'at most', bound: 400 },
      { name: 'cells', value: 48_000 },
    ],
    { title: 'How fast', measured: 'All findings of 6000 precincts.' },
  )

  expect(page).toContain('# How fast\n\nAll findings of 6000 precincts.\n')
  expect(page).toContain('| found anew, of COPY | 0.31 | at least 0.25 | yes |')
  expect(page).toContain('| peak memory, MB | 410 | at most 400 | **no** |')
  expect(page).toContain('| cells | 48000 |  |  |')
})
