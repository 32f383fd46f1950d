import { expect, test } from '@jest/globals'
import type { FindingVerdict } from '../public-api/generated/graphql.ts'
import { sorted } from './findings.ts'

function found(duty: string, verdict: FindingVerdict) {
  return { duty, verdict }
}

test('what was broken stands first, and each kind keeps the order of the paragraphs', () => {
  const { said, notDue, notApplicable } = sorted([
    found('a', 'MET'),
    found('b', 'UNKNOWN'),
    found('c', 'UNMET'),
    found('d', 'NOT_DUE'),
    found('e', 'MET'),
    found('f', 'NOT_APPLICABLE'),
    found('g', 'CANNOT_BE_MET'),
  ])

  expect(said.map(({ duty }) => duty)).toEqual(['c', 'g', 'a', 'e', 'b'])
  expect(notDue.map(({ duty }) => duty)).toEqual(['d'])
  expect(notApplicable.map(({ duty }) => duty)).toEqual(['f'])
})
