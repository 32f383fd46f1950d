import { stages, timeBases } from '@esep/law'
import { isOneOf } from '../../database/checks.ts'

const day = (instant: string) => `(${instant} at time zone 'Asia/Almaty')::date`

/** A stage cannot lie: each needs the facts it stands on (¶26, ¶27, ¶32). */
export const meetingChecks = {
  meeting_stage_check: isOneOf('stage', stages),
  meeting_form_check: "form in ('INDOORS', 'OUTDOORS', 'ONLINE')",
  meeting_day_check: `day = ${day('starts_at')}`,
  meeting_position_check: '(latitude is null) = (longitude is null)',
  meeting_announced_check: "stage <> 'announced' or announced_at is not null",
  meeting_announced_place_check:
    "announced_at is null or (case form when 'ONLINE' then join_link is not null else venue is not null end)",
  meeting_announced_climate_check:
    "announced_at is null or form <> 'OUTDOORS' or climate is not null",
  meeting_announced_by_check: '(announced_at is null) = (announced_by is null)',
  meeting_late_check: 'late_reason is null or announced_at is not null',
  meeting_held_check:
    "stage in ('planned', 'announced', 'cancelled', 'missed') or (held_at is not null and started_at is not null)",
  meeting_started_check: `started_at is null or ${day('started_at')} = day`,
  meeting_recorded_check:
    "stage in ('planned', 'announced', 'held', 'cancelled', 'missed') or recorded_at is not null",
  meeting_ended_check: 'ended_at > started_at',
  meeting_signed_check:
    "stage in ('planned', 'announced', 'held', 'recorded', 'cancelled', 'missed') or (signed_at is not null and ended_at is not null)",
  meeting_published_check: "stage <> 'published' or published_at is not null",
  meeting_cancelled_check:
    "(stage = 'cancelled') = (cancelled_at is not null and cancel_reason is not null)",
  meeting_time_basis_check: isOneOf('time_basis', timeBases),
  meeting_time_words_check: '(time_basis is null) = (time_words is null)',
  meeting_expected_check: 'expected > 0',
  meeting_capacity_check: 'capacity > 0',
  meeting_missed_check: "(stage = 'missed') = (missed_at is not null and miss_reason is not null)",
} as const
