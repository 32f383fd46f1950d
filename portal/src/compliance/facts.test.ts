import { expect, test } from '@jest/globals'
import { factsByKind } from './facts.ts'

const told = { kind: 'ANNOUNCEMENT', meeting: null } as const

test('the records of a finding stand by their kind, the earliest day first', () => {
  const facts = factsByKind({
    facts: [
      { ...told, day: '2026-05-04' },
      { kind: 'MEETING', day: '2026-05-20', meeting: { id: 'm1' } },
      { ...told, day: '2026-05-02' },
      { kind: 'REPORT', day: null, meeting: null },
    ],
    meeting: null,
  })

  expect(facts).toEqual([
    {
      kind: 'ANNOUNCEMENT',
      days: [
        { day: '2026-05-02', meetingId: null },
        { day: '2026-05-04', meetingId: null },
      ],
    },
    { kind: 'MEETING', days: [{ day: '2026-05-20', meetingId: 'm1' }] },
    { kind: 'REPORT', days: [] },
  ])
})

test('the meeting that a finding is about is not named as its ground', () => {
  const meeting = { id: 'm1', day: '2026-05-20' }

  const facts = factsByKind({ facts: [{ kind: 'MEETING', day: meeting.day, meeting }], meeting })

  expect(facts).toEqual([])
})
