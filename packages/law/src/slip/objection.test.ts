import { expect, test } from '@jest/globals'
import { staff } from '../given.testing.ts'
import { roles } from '../staff/role.ts'
import { whyNotCloseObjection } from './objection.ts'

const head = staff('POINT_HEAD')
const open = { controllers: [head.id], closedAt: null }

test.each(roles)(
  'R33-1: an objection is closed by who controls its appeal, not by a post: %s',
  (role) => {
    const problems = whyNotCloseObjection(open, { actor: staff(role) })

    expect(problems).toEqual(role === 'POINT_HEAD' ? [] : ['FORBIDDEN'])
  },
)

test('R33-1: what several points control any of them closes', () => {
  const joint = { ...open, controllers: ['another', head.id] }

  expect(whyNotCloseObjection(joint, { actor: head })).toEqual([])
})

test('R33-2: a head who carried it out controls nothing, and closes nothing', () => {
  const controlledByAnother = { ...open, controllers: ['supervisor'] }

  expect(whyNotCloseObjection(controlledByAnother, { actor: head })).toEqual(['FORBIDDEN'])
})

test('it is closed once', () => {
  const closed = { ...open, closedAt: '2026-04-20T05:00:00Z' }

  expect(whyNotCloseObjection(closed, { actor: head })).toEqual(['OBJECTION_ALREADY_CLOSED'])
})
