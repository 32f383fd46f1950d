import { expect, test } from '@jest/globals'
import { reach, reviewer, staff } from '../given.testing.ts'
import { roles } from '../staff/role.ts'
import { whyNotCorrectFinding } from './correct.ts'
import { whyNotRestoreFinding } from './restore.ts'

const reason = { kk: 'Қаулы тіркелмеген', ru: 'Постановление не было внесено' }
const finding = { ...reach, verdict: 'unmet', isCorrected: false, doers: ['inspector'] } as const
const correction = { ...reach, isWithdrawn: false, doers: ['inspector'] }

test.each(roles)('whoever reports does not correct what is found of reports: %s', (role) => {
  const actor = staff(role)

  const problems = [
    whyNotCorrectFinding(finding, { actor, verdict: 'met', reason }),
    whyNotRestoreFinding(correction, { actor, reason }),
  ]

  const expected = ['REVIEWER', 'SUPERVISOR'].includes(role) ? [] : ['FORBIDDEN']
  expect(problems).toEqual([expected, expected])
})

test('nobody corrects what is found of themselves or of what they did, nor takes such a correction back', () => {
  const doers = [reviewer.id]

  const problems = [
    whyNotCorrectFinding({ ...finding, doers }, { actor: reviewer, verdict: 'met', reason }),
    whyNotRestoreFinding({ ...correction, doers }, { actor: reviewer, reason }),
  ]

  expect(problems).toEqual([['OWN_FINDING'], ['OWN_FINDING']])
})

test.each([
  { change: { isCorrected: true }, problem: 'ALREADY_CORRECTED' },
  { change: { verdict: 'met' as const }, problem: 'SAME_VERDICT' },
])('a finding is corrected once, by another verdict: $problem', ({ change, problem }) => {
  const problems = whyNotCorrectFinding(
    { ...finding, ...change },
    { actor: reviewer, verdict: 'met', reason },
  )

  expect(problems).toEqual([problem])
})

test('a correction and its taking back say why in both languages', () => {
  const half = { kk: 'Қаулы', ru: ' ' }

  const problems = [
    whyNotCorrectFinding(finding, { actor: reviewer, verdict: 'met', reason: half }),
    whyNotRestoreFinding(correction, { actor: reviewer, reason: half }),
  ]

  expect(problems).toEqual([['CORRECTION_REASON_MISSING'], ['CORRECTION_REASON_MISSING']])
})

test('what was taken back is not taken back again', () => {
  const problems = whyNotRestoreFinding(
    { ...correction, isWithdrawn: true },
    { actor: reviewer, reason },
  )

  expect(problems).toEqual(['NOT_CORRECTED'])
})
