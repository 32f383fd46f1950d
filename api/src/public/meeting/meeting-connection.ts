import { connectionOf } from '../connection.ts'
import { PublishedMeeting } from './meeting.entity.ts'

/** Meetings, a page at a time. */
export const MeetingConnection = connectionOf(() => PublishedMeeting, {
  name: 'Meeting',
  one: 'The meeting',
  many: 'meetings',
  list: 'A list of meetings: those of today and later first, the soonest on top; then those past, the latest on top.',
})
