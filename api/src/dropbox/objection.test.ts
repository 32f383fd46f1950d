import { expect, test } from '@jest/globals'
import { hashOfSlipCode, inGroups, newSlipCode } from '../shared/slip-code.ts'
import { objectionIn } from './objection.ts'

const own = newSlipCode()
const code = inGroups(own)
const text = 'Я спрашивал о воротах, а не о фонарях.'

test('an objection is a kind and a text, and of the code its hash', () => {
  const objection = objectionIn({
    code: code.toLowerCase(),
    kind: 'NOT_MY_WORDS',
    text: ` ${text}\n`,
  })

  expect(objection).toEqual({ codeHash: hashOfSlipCode(own), kind: 'NOT_MY_WORDS', text })
})

test.each([
  { sent: null, problem: 'NOT_AN_OBJECT' },
  { sent: [], problem: 'NOT_AN_OBJECT' },
  { sent: { code, kind: 'MISSING', text, page: '/kk' }, problem: 'FIELD_UNKNOWN' },
  { sent: { kind: 'MISSING', text }, problem: 'CODE_UNKNOWN' },
  { sent: { code: '0000-0000-0000-0000-0001', kind: 'MISSING', text }, problem: 'CODE_UNKNOWN' },
  { sent: { code: 7, kind: 'MISSING', text }, problem: 'CODE_UNKNOWN' },
  { sent: { code, kind: 'RUDE', text }, problem: 'KIND_UNKNOWN' },
  { sent: { code, text }, problem: 'KIND_UNKNOWN' },
  { sent: { code, kind: 'MISSING', text: ' ' }, problem: 'TEXT_MISSING' },
  { sent: { code, kind: 'MISSING', text: 'ә'.repeat(2001) }, problem: 'TEXT_TOO_LONG' },
  { sent: { code, kind: 'MISSING', text: 'Аты\u0000м' }, problem: 'TEXT_UNREADABLE' },
])('$sent is refused: $problem', ({ sent, problem }) => {
  expect(objectionIn(sent)).toBe(problem)
})
