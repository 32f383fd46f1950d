import { expect, test } from '@jest/globals'
import { groupsOf } from './groups.ts'

const early = { id: 'early', day: '2026-10-05' }
const late = { id: 'late', day: '2026-12-05' }

test('what is about the whole quarter stands apart, and the latest meeting first', () => {
  const findings = [
    { duty: 'a', meeting: null },
    { duty: 'b', meeting: early },
    { duty: 'c', meeting: late },
    { duty: 'd', meeting: early },
  ]

  const { whole, meetings } = groupsOf(findings)

  expect(whole).toEqual([findings[0]])
  expect(meetings).toEqual([
    { ...late, findings: [findings[2]] },
    { ...early, findings: [findings[1], findings[3]] },
  ])
})
