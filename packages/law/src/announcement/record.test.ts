import { expect, test } from '@jest/globals'
import { inspector, meeting, newspaper, staff, stranger } from '../given.testing.ts'
import type { Stage } from '../meeting/stage.ts'
import { order2023 } from '../policy.ts'
import { whyNotRecordAnnouncement, whyNotStrike } from './record.ts'

const now = '2026-04-05T05:00:00Z'
const evidence = newspaper('2026-04-05')
const asked = { actor: inspector, now, evidence, precinctId: null }
const announced = meeting({ stage: 'announced' as Stage })

test('R27-5: evidence is recorded from the announcement on, however long afterwards', () => {
  const late = { ...asked, now: '2027-01-01T05:00:00Z' }

  expect(whyNotRecordAnnouncement(announced, asked, order2023)).toEqual([])
  expect(
    whyNotRecordAnnouncement(meeting({ stage: 'published' as Stage }), late, order2023),
  ).toEqual([])
  expect(whyNotRecordAnnouncement(meeting(), asked, order2023)).toEqual(['WRONG_STAGE'])
})

test.each([
  {
    because: 'it leads to the page of the meeting',
    other: { link: 'https://esep.kz/kk/meetings/meeting-1' },
  },
  {
    because: 'it leads to the page of a precinct',
    other: { link: 'https://mirror.kz/ru/precincts/PRECINCT-28/' },
  },
])('R27-5: a link is no evidence where $because', ({ other }) => {
  const told = { ...asked, evidence: newspaper('2026-04-05', other) }

  expect(whyNotRecordAnnouncement(announced, told, order2023)).toEqual(['PORTAL_NO_EVIDENCE'])
})

test.each([
  {
    because: 'it was captured after now',
    capturedAt: '2026-04-05T05:00:01Z',
    problem: 'CAPTURED_IN_FUTURE',
  },
  {
    because: 'it was captured the evening before',
    capturedAt: '2026-04-04T18:59:59Z',
    problem: 'CAPTURED_BEFORE_PUBLIC',
  },
] as const)('R27-10: $because: $problem', ({ capturedAt, problem }) => {
  const told = { ...asked, evidence: newspaper('2026-04-05', { capturedAt }) }

  expect(whyNotRecordAnnouncement(announced, told, order2023)).toEqual([problem])
})

test('R27-10: what was captured at midnight was captured on that day', () => {
  const told = {
    ...asked,
    evidence: newspaper('2026-04-05', { capturedAt: '2026-04-04T19:00:00Z' }),
  }

  expect(whyNotRecordAnnouncement(announced, told, order2023)).toEqual([])
})

test('R27-18: evidence is of a precinct of the meeting, or of all of them', () => {
  const problems = whyNotRecordAnnouncement(
    announced,
    { ...asked, precinctId: 'precinct-31' },
    order2023,
  )

  expect(problems).toEqual(['PRECINCT_NOT_OF_MEETING'])
})

test('R27-10: evidence is struck out once, by whoever may record it', () => {
  expect(whyNotStrike(announced, { actor: inspector, struck: false })).toEqual([])
  expect(whyNotStrike(announced, { actor: inspector, struck: true })).toEqual(['ALREADY_STRUCK'])
  expect(whyNotStrike(announced, { actor: stranger, struck: false })).toEqual(['FORBIDDEN'])
  expect(whyNotStrike(announced, { actor: staff('REVIEWER'), struck: false })).toEqual([
    'FORBIDDEN',
  ])
})
