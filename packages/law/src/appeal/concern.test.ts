import { expect, test } from '@jest/globals'
import { inspector, meeting, stranger } from '../given.testing.ts'
import { goesOnAtOnce, whyNotMark } from './concern.ts'

const signed = meeting({ stage: 'signed' } as const)

test.each([
  { anonymous: true, referredOn: null, atOnce: true },
  { anonymous: true, referredOn: '2026-04-15', atOnce: false },
  { anonymous: false, referredOn: null, atOnce: false },
])(
  'R32-15: what speaks of a crime goes on at once when nobody is known who said it: $atOnce',
  ({ atOnce, ...appeal }) => {
    expect(goesOnAtOnce(appeal)).toBe(atOnce)
  },
)

test('R32-15: an appeal is marked once, by who may forward it, after the meeting', () => {
  const marking = { actor: inspector, concern: null }

  expect(whyNotMark(signed, marking)).toEqual([])
  expect(whyNotMark(signed, { ...marking, concern: 'THREAT' })).toEqual(['ALREADY_MARKED'])
  expect(whyNotMark(signed, { ...marking, actor: stranger })).toEqual(['FORBIDDEN'])
  expect(whyNotMark(meeting(), marking)).toEqual(['WRONG_STAGE'])
})
