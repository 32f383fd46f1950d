import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { inRoot } from '../root.ts'
import { idsIn, requirementsIn } from './requirement.ts'

test('a requirement is a row with an id, a tag and a sentence', () => {
  const page = [
    '| ID | Tag | Requirement | Test |',
    '|---|---|---|---|',
    '| R26-1 | L | ≥1 **held** report | x |',
  ]

  expect(requirementsIn(page.join('\n'))).toEqual([{ id: 'R26-1', text: '≥1 held report' }])
})

test('a tag may have two letters', () => {
  expect(requirementsIn('| R32-13 | L/A | Forwarded | x |')).toHaveLength(1)
})

test('a name carries the ids that it says, each once', () => {
  expect(idsIn('R27-1, R27-2 and R27-1: the same day (¶27)')).toEqual(['R27-1', 'R27-2'])
})

test('the table of the project has every requirement once', () => {
  const requirements = requirementsIn(readFileSync(inRoot('packages/law/requirements.md'), 'utf8'))
  const ids = requirements.map(({ id }) => id)

  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.length).toBeGreaterThan(60)
})
