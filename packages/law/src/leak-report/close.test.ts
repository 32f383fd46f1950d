import { expect, test } from '@jest/globals'
import { reach, staff } from '../given.testing.ts'
import { order2023 } from '../policy.ts'
import { roles } from '../staff/role.ts'
import { forgottenUpTo, reportsKeptFrom, whyNotClose } from './close.ts'

const open = { reach, closedAt: null }
const stranger = staff('REVIEWER', { bodyId: 'medeu' })

test.each(roles)('a report of a leak is closed by a reviewer, not by others: %s', (role) => {
  const problems = whyNotClose(open, { actor: staff(role) })

  expect(problems).toEqual(role === 'REVIEWER' ? [] : ['FORBIDDEN'])
})

test('a reviewer of another police body does not close it', () => {
  const problems = whyNotClose(open, { actor: stranger })

  expect(problems).toEqual(['FORBIDDEN'])
})

test('a report without a page is closed by a reviewer of any police body', () => {
  const problems = whyNotClose({ ...open, reach: null }, { actor: stranger })

  expect(problems).toEqual([])
})

test('it is closed once', () => {
  const closed = { ...open, closedAt: '2026-04-20T05:00:00Z' }

  const problems = whyNotClose(closed, { actor: staff('REVIEWER') })

  expect(problems).toEqual(['ALREADY_CLOSED'])
})

test.each([
  { today: '2026-07-19', upTo: '2026-04-19', because: 'the ninetieth day after it is the last' },
  { today: '2026-03-01', upTo: '2025-11-30', because: 'days are counted over the new year' },
])('on $today what was closed by $upTo is forgotten: $because', ({ today, upTo }) => {
  const forgotten = forgottenUpTo(today, order2023)

  expect(forgotten).toBe(upTo)
})

test.each([
  { today: '2027-04-20', from: '2026-04-20', because: 'the year is over with its last day' },
  { today: '2029-02-28', from: '2028-02-28', because: 'what came on 29 February stays this day' },
  { today: '2029-03-01', from: '2028-03-01', because: 'and goes on the next' },
])('on $today reports are kept from $from on, closed or not: $because', ({ today, from }) => {
  expect(reportsKeptFrom(today, order2023)).toBe(from)
})
