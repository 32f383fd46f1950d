import { expect, test } from '@jest/globals'
import type { FoundFragment } from '../public-api/generated/graphql.ts'
import { jointOf } from './joint.ts'

const precincts = [
  { id: 'a', number: 1 },
  { id: 'b', number: 5 },
]

function found(id: string, duty: FoundFragment['duty'], sentence: string): FoundFragment {
  return {
    ...{ duty, sentence, dutyName: duty, paragraph: '¶27', verdict: 'MET', remarks: [], facts: [] },
    ...{ inspector: null, corrected: null, meeting: { id: 'm', day: '2026-05-20' } },
    precinct: precincts.find((one) => one.id === id) ?? null,
  }
}

test('R27-20: what is said of each precinct of a joint meeting in the same words is said once', () => {
  const findings = [
    found('a', 'NOTICE', 'In time.'),
    found('a', 'ANSWERS', 'Five items.'),
    found('b', 'NOTICE', 'In time.'),
    found('b', 'ANSWERS', 'Three items.'),
  ]

  const { alike, own } = jointOf(precincts, findings)

  expect(alike.map(({ duty }) => duty)).toEqual(['NOTICE'])
  expect(
    own.map(({ number, findings: its }) => [number, its.map(({ sentence }) => sentence)]),
  ).toEqual([
    [1, ['Five items.']],
    [5, ['Three items.']],
  ])
})

test('R27-20: what is said of some precincts only is said of each of these', () => {
  const { alike, own } = jointOf(precincts, [found('b', 'NOTICE', 'In time.')])

  expect(alike).toEqual([])
  expect(own.map(({ findings }) => findings.length)).toEqual([0, 1])
})
