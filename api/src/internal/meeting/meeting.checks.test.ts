import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startApi } from '../../testing/index.ts'
import { meetingChecks } from './meeting.checks.ts'

let api: Awaited<ReturnType<typeof startApi>>

beforeAll(async () => {
  api = await startApi()
})

afterAll(() => api.close())

const lies: readonly { readonly lie: string; readonly check: keyof typeof meetingChecks }[] = [
  {
    lie: `stage = 'done', held_at = starts_at, started_at = starts_at, recorded_at = starts_at,
          signed_at = starts_at, ended_at = starts_at + interval '1 hour'`,
    check: 'meeting_stage_check',
  },
  { lie: "form = 'BY_LETTER'", check: 'meeting_form_check' },
  { lie: 'day = day + 1', check: 'meeting_day_check' },
  { lie: 'latitude = 43.2', check: 'meeting_position_check' },
  {
    lie: "stage = 'announced', announced_at = null, announced_by = null",
    check: 'meeting_announced_check',
  },
  { lie: 'venue = null', check: 'meeting_announced_place_check' },
  { lie: "form = 'ONLINE', join_link = null", check: 'meeting_announced_place_check' },
  { lie: "form = 'OUTDOORS'", check: 'meeting_announced_climate_check' },
  { lie: 'announced_by = null', check: 'meeting_announced_by_check' },
  {
    lie: "stage = 'planned', announced_at = null, announced_by = null, late_reason = 'OTHER'",
    check: 'meeting_late_check',
  },
  { lie: "stage = 'held'", check: 'meeting_held_check' },
  { lie: "started_at = starts_at + interval '1 day'", check: 'meeting_started_check' },
  {
    lie: "stage = 'recorded', held_at = starts_at, started_at = starts_at",
    check: 'meeting_recorded_check',
  },
  { lie: 'started_at = starts_at, ended_at = starts_at', check: 'meeting_ended_check' },
  {
    lie: "stage = 'signed', held_at = starts_at, started_at = starts_at, recorded_at = starts_at",
    check: 'meeting_signed_check',
  },
  {
    lie: `stage = 'published', held_at = starts_at, started_at = starts_at, recorded_at = starts_at,
          signed_at = starts_at, ended_at = starts_at + interval '1 hour'`,
    check: 'meeting_published_check',
  },
  { lie: "stage = 'cancelled', cancelled_at = starts_at", check: 'meeting_cancelled_check' },
  {
    lie: "time_basis = 'HABIT', time_words = '{}'",
    check: 'meeting_time_basis_check',
  },
  { lie: "time_basis = 'POLL'", check: 'meeting_time_words_check' },
  { lie: 'expected = 0', check: 'meeting_expected_check' },
  { lie: 'capacity = 0', check: 'meeting_capacity_check' },
  { lie: "stage = 'missed', missed_at = starts_at", check: 'meeting_missed_check' },
]

test.each(lies)(
  'the database refuses a meeting that says "$lie" without what it stands on',
  async ({ lie, check }) => {
    const { id } = await api.given.announced({ day: '2026-04-15' })

    const told = api.em().execute(`update internal.meeting set ${lie} where id = ?`, [id])

    await expect(told).rejects.toThrow(check)
  },
)

test('every check of a meeting has a lie that it refuses', () => {
  const tried = lies.map(({ check }) => check)

  expect([...new Set(tried)].toSorted()).toEqual(Object.keys(meetingChecks).toSorted())
})
