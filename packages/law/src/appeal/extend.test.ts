import { expect, test } from '@jest/globals'
import { inspector, meeting, staff, stranger } from '../given.testing.ts'
import { order2023 } from '../policy.ts'
import { whyNotExtend } from './extend.ts'

const signed = meeting({ stage: 'signed' } as const)
const reason = { kk: 'Сараптама тағайындалды.', ru: 'Назначена экспертиза.' }
const running = {
  ...{ answeredOn: null, referredOn: null },
  ...{ dueOn: '2026-05-08', firstDueOn: '2026-05-08' },
}
const extending = {
  actor: staff('POINT_HEAD'),
  now: '2026-05-08T06:00:00Z',
  appeal: running,
  until: '2026-07-08',
  reason,
}

test('R32-12: on its last day a term is still extended, by two months at the most', () => {
  expect(whyNotExtend(signed, extending, order2023)).toEqual([])
})

test('R32-12: several extensions together stay within two months of the first term', () => {
  const appeal = { ...running, dueOn: '2026-07-01' }

  const problems = whyNotExtend(signed, { ...extending, appeal, until: '2026-07-09' }, order2023)

  expect(problems).toEqual(['EXTENDED_TOO_FAR'])
})

test.each([
  { change: { appeal: { ...running, dueOn: null } }, problem: 'TERM_NOT_RUNNING' },
  { change: { appeal: { ...running, answeredOn: '2026-05-01' } }, problem: 'ALREADY_ANSWERED' },
  { change: { appeal: { ...running, referredOn: '2026-05-01' } }, problem: 'ALREADY_REFERRED' },
  { change: { now: '2026-05-08T19:00:00Z' }, problem: 'TERM_PASSED' },
  { change: { on: '2026-05-09' }, problem: 'DAY_IN_FUTURE' },
  { change: { on: '2026-04-14' }, problem: 'DAY_BEFORE_MEETING' },
  { change: { until: '2026-05-08' }, problem: 'EXTENDED_BACKWARDS' },
  { change: { reason: { kk: 'Сараптама', ru: '' } }, problem: 'EXTENSION_REASON_MISSING' },
  { change: { actor: inspector }, problem: 'FORBIDDEN' },
  { change: { actor: stranger }, problem: 'FORBIDDEN' },
])('R32-12: an extension is refused: $problem', ({ change, problem }) => {
  expect(whyNotExtend(signed, { ...extending, ...change }, order2023)).toEqual([problem])
})

test('R32-12: no term runs before the protocol is there', () => {
  const held = meeting({ stage: 'held' } as const)

  expect(whyNotExtend(held, extending, order2023)).toEqual(['WRONG_STAGE'])
})
