import { expect, test } from '@jest/globals'
import { newspaper } from '../given.testing.ts'
import { whyNotEvidence } from './evidence.ts'

const day = '2026-04-15'

test.each([
  { evidence: newspaper('2026-04-05'), today: '2026-04-05', problems: [] },
  { evidence: newspaper('2026-04-15'), today: '2026-04-15', problems: [] },
  { evidence: newspaper('2026-04-06'), today: '2026-04-05', problems: ['EVIDENCE_IN_FUTURE'] },
  { evidence: newspaper('2026-04-16'), today: '2026-04-20', problems: ['EVIDENCE_AFTER_MEETING'] },
  {
    evidence: newspaper('2026-04-05', { outlet: null }),
    today: '2026-04-05',
    problems: ['OUTLET_MISSING'],
  },
  {
    evidence: newspaper('2026-04-05', { outlet: null, link: 'https://example.kz/28' }),
    today: '2026-04-05',
    problems: [],
  },
  ...['javascript:alert(1)', 'Алма, 8 701 555 12 34', 'https://a.kz/28 Алма'].map((link) => ({
    evidence: newspaper('2026-04-05', { link }),
    today: '2026-04-05',
    problems: ['INVALID_INPUT'],
  })),
])(
  'R27-10: an announcement of $evidence.day, shown on $today: $problems',
  ({ evidence, today, problems }) => {
    expect(whyNotEvidence(evidence, { day, today })).toEqual(problems)
  },
)
