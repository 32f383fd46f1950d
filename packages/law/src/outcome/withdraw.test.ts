import { expect, test } from '@jest/globals'
import { meeting, staff, stranger } from '../given.testing.ts'
import { roles } from '../staff/role.ts'
import { stageAfterWithdrawal, whyNotWithdraw, whyNotWithdrawPassages } from './withdraw.ts'

const published = { ...meeting({ stage: 'published' } as const), isPublic: true }

test.each(roles)('whoever reads a meeting withdraws its outcome at once: %s', (role) => {
  const problems = whyNotWithdraw(published, { actor: staff(role) })

  expect(problems).toEqual(role === 'ADMINISTRATOR' ? ['FORBIDDEN'] : [])
})

test.each(['recorded', 'signed'] as const)(
  'what is public is withdrawn while its correction is only %s',
  (stage) => {
    const corrected = { ...published, stage }

    expect(whyNotWithdraw(corrected, { actor: staff('INSPECTOR') })).toEqual([])
    expect(stageAfterWithdrawal(stage)).toBe(stage)
  },
)

test('after its withdrawal a published outcome is signed again', () => {
  expect(stageAfterWithdrawal('published')).toBe('signed')
})

test('what is not public cannot be withdrawn, and a stranger withdraws nothing', () => {
  const hidden = { ...published, stage: 'signed', isPublic: false } as const

  expect(whyNotWithdraw(hidden, { actor: staff('INSPECTOR') })).toEqual(['NOT_PUBLISHED'])
  expect(whyNotWithdraw(published, { actor: stranger })).toEqual(['FORBIDDEN'])
})

test.each(roles)('whoever reads a meeting hides passages of it at any stage: %s', (role) => {
  const announced = { ...meeting({ stage: 'announced' } as const), isPublic: true }

  const problems = whyNotWithdrawPassages(announced, { actor: staff(role) })

  expect(problems).toEqual(role === 'ADMINISTRATOR' ? ['FORBIDDEN'] : [])
})

test('of a meeting that residents know nothing of there is nothing to hide', () => {
  const planned = { ...meeting({ stage: 'planned' } as const), isPublic: false }

  expect(whyNotWithdrawPassages(planned, { actor: staff('INSPECTOR') })).toEqual(['NOT_PUBLISHED'])
  expect(whyNotWithdrawPassages(planned, { actor: stranger })).toEqual(['FORBIDDEN'])
})
