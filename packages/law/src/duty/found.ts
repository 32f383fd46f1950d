import type { Day } from '../day.ts'
import type { Duty } from './duty.ts'
import type { Finding, Said } from './finding.ts'

/** On which day and under which edition a duty was asked about, and of which meeting or inspector. */
export interface Asked {
  readonly asOf: Day
  readonly edition: string
  readonly meetingId?: string
  readonly staffId?: string
}

/** What a duty said, as a finding. */
export function found(duty: Duty, said: Said, asked: Asked): Finding {
  return {
    duty,
    verdict: said.verdict,
    cause: said.cause,
    edition: asked.edition,
    asOf: asked.asOf,
    meetingId: asked.meetingId ?? null,
    staffId: asked.staffId ?? null,
    margin: said.margin ?? null,
    otherMargin: said.otherMargin ?? null,
    day: said.day ?? null,
    count: said.count ?? null,
    lacking: said.lacking ?? none,
    remarks: said.remarks ?? none,
    grounds: said.grounds ?? none,
  }
}

const none: readonly never[] = []
