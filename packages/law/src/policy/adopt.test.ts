import { expect, test } from '@jest/globals'
import { editions } from '../duty/edition.ts'
import { staff } from '../given.testing.ts'
import { order2023 } from '../policy.ts'
import { roles } from '../staff/role.ts'
import { whyNotAdopt } from './adopt.ts'

const rules = order2023.registration
const nobodyNamed = (one: (typeof rules)[number]) => ({ ...one, requiredFields: [] })

const reason = { kk: 'Бұйрық өзгерді', ru: 'Приказ изменён' }
const wanted = { since: '2026-07-01', edition: '2026', policy: { ...order2023, noticeDays: 15 } }
const by = { actor: staff('ADMINISTRATOR'), today: '2026-05-02', reason }

test.each(roles)('only an administrator adopts a reading of the order: %s', (role) => {
  const problems = whyNotAdopt(wanted, editions, { ...by, actor: staff(role) })

  expect(problems).toEqual(role === 'ADMINISTRATOR' ? [] : ['FORBIDDEN'])
})

test.each([
  { change: { since: '2026-05-02' }, problem: 'POLICY_IN_PAST' },
  { change: { since: '2023-04-01' }, problem: 'EDITION_TAKEN' },
  { change: { edition: '2023' }, problem: 'EDITION_TAKEN' },
  { change: { edition: 'с июля' }, problem: 'POLICY_UNSOUND' },
  { change: { policy: { ...order2023, noticeDays: 0 } }, problem: 'POLICY_UNSOUND' },
  { change: { policy: { ...order2023, officeClosesAt: 25 } }, problem: 'POLICY_UNSOUND' },
  { change: { policy: { ...order2023, initiatorsShare: 9.5 } }, problem: 'POLICY_UNSOUND' },
  {
    change: { policy: { ...order2023, workingHours: { from: 18, until: 9 } } },
    problem: 'POLICY_UNSOUND',
  },
  { change: { policy: { ...order2023, registration: [] } }, problem: 'POLICY_UNSOUND' },
  {
    change: { policy: { ...order2023, registration: [...rules, ...rules] } },
    problem: 'POLICY_UNSOUND',
  },
  {
    change: { policy: { ...order2023, registration: rules.map(nobodyNamed) } },
    problem: 'POLICY_UNSOUND',
  },
])(
  'a reading holds from a day to come, under a name of its own: $problem',
  ({ change, problem }) => {
    const problems = whyNotAdopt({ ...wanted, ...change }, editions, by)

    expect(problems).toContain(problem)
  },
)

test('a reading says why in both languages', () => {
  const problems = whyNotAdopt(wanted, editions, { ...by, reason: { kk: '', ru: 'Приказ' } })

  expect(problems).toEqual(['POLICY_REASON_MISSING'])
})
