import { PublishedMeeting } from '../public/meeting/meeting.entity.ts'
import { PublishedMeetingPrecinct } from '../public/meeting/meeting-precinct.entity.ts'
import { PublishedCarriedItem } from '../public/outcome/carried-item.entity.ts'
import { PublishedOutcome } from '../public/outcome/outcome.entity.ts'
import { PublishedOutcomeItem } from '../public/outcome/outcome-item.entity.ts'
import { PublishedHouseRange } from '../public/precinct/house-range.entity.ts'
import { PublishedPrecinct } from '../public/precinct/precinct.entity.ts'
import { PublishedSlip } from '../public/slip/slip.entity.ts'
import { PublishedTerritory } from '../public/territory/territory.entity.ts'

/** The tables of what residents read, for the process that writes them; the public one reads them in plain SQL. */
export const publicEntities = [
  PublishedTerritory,
  PublishedPrecinct,
  PublishedHouseRange,
  PublishedMeeting,
  PublishedMeetingPrecinct,
  PublishedOutcome,
  PublishedOutcomeItem,
  PublishedCarriedItem,
  PublishedSlip,
]
