import { expect, test } from '@jest/globals'
import { meeting, staff, stranger } from '../given.testing.ts'
import { whyNotRecord } from './record.ts'

const held = { ...meeting({ stage: 'held' } as const), startedAt: '2026-04-15T13:42:00Z' }
const assistant = staff('ASSISTANT')
const now = '2026-04-15T15:30:00Z'

test.each([
  { endedAt: '2026-04-15T15:05:00Z', problems: [], because: 'it ended a while ago' },
  { endedAt: '2026-04-15T15:30:00Z', problems: [], because: 'it ends this moment' },
  { endedAt: null, problems: [], because: 'a draft may lack its end' },
  {
    endedAt: '2026-04-15T13:42:00Z',
    problems: ['END_BEFORE_START'],
    because: 'no meeting lasts no time',
  },
  { endedAt: '2026-04-15T15:30:01Z', problems: ['END_IN_FUTURE'], because: 'it goes on' },
])('a meeting that ended at $endedAt is recorded: $problems: $because', ({ endedAt, problems }) => {
  expect(whyNotRecord(held, { actor: assistant, now, endedAt })).toEqual(problems)
})

test.each([
  { stage: 'announced', problems: ['WRONG_STAGE'] },
  { stage: 'held', problems: [] },
  { stage: 'recorded', problems: [] },
  { stage: 'signed', problems: ['WRONG_STAGE'] },
  { stage: 'published', problems: ['WRONG_STAGE'] },
] as const)(
  'R32-9: the protocol of a meeting that is $stage is written: $problems',
  ({ stage, problems }) => {
    const found = whyNotRecord({ ...held, stage }, { actor: assistant, now, endedAt: now })

    expect(found).toEqual(problems)
  },
)

test('nobody records somebody else’s meeting', () => {
  expect(whyNotRecord(held, { actor: stranger, now, endedAt: now })).toEqual(['FORBIDDEN'])
})
