import { expect, test } from '@jest/globals'
import { reach, staff } from '../given.testing.ts'
import { roles } from '../staff/role.ts'
import { maySeeObjection, whyNotCloseObjection } from './objection.ts'

const meeting = { ...reach, reportedBy: ['inspector'] }
const head = staff('POINT_HEAD')

test.each(roles)('an objection is read and closed by who controls, not by others: %s', (role) => {
  const actor = staff(role)
  const controls = role === 'POINT_HEAD' || role === 'SUPERVISOR'

  expect(maySeeObjection(actor, meeting)).toBe(controls)
  expect(whyNotCloseObjection({ meeting, closedAt: null }, { actor })).toEqual(
    controls ? [] : ['FORBIDDEN'],
  )
})

test('R33-2: a head who reported there does not read what was objected to it', () => {
  expect(maySeeObjection(head, { ...meeting, reportedBy: [head.id] })).toBe(false)
})

test('nor does the head of another point', () => {
  expect(maySeeObjection(staff('POINT_HEAD', { pointId: 'point-9' }), meeting)).toBe(false)
})

test('it is closed once', () => {
  const closed = { meeting, closedAt: '2026-04-20T05:00:00Z' }

  expect(whyNotCloseObjection(closed, { actor: head })).toEqual(['OBJECTION_ALREADY_CLOSED'])
})
