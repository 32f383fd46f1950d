import ical, { ICalCalendarMethod, type ICalEventData, ICalEventStatus } from 'ical-generator'
import type { Speech } from '../i18n/say.ts'
import type { CalendarFeedQuery } from '../public-api/generated/graphql.ts'
import { spellDay } from '../spell/day.ts'
import { dayOf, spellHour } from '../spell/time.ts'
import { spellReason } from './reason.ts'
import { previousStart } from './state.ts'
import { spellVenue, titleOf } from './where.ts'

type Precinct = NonNullable<CalendarFeedQuery['precinct']>
type Meeting = Precinct['meetings']['edges'][number]['node']

const anHour = 3_600_000
const changes = new Set(['DATE_MOVED', 'TIME_CHANGED', 'PLACE_CHANGED', 'CANCELLED', 'NOT_HELD'])

/** The calendar of a precinct (RFC 5545, RFC 7986): what is called off stays in it, and says so. */
export function precinctCalendar(
  { number, meetings }: Pick<Precinct, 'number' | 'meetings'>,
  speech: Speech,
  source: URL,
): string {
  const calendar = ical({
    name: speech.say('feed.name', { number }),
    prodId: {
      company: 'Esep',
      product: 'report meetings',
      language: speech.language.toUpperCase(),
    },
    method: ICalCalendarMethod.PUBLISH,
    ttl: 3600,
    source: source.href,
  })
  for (const { node } of meetings.edges) calendar.createEvent(eventOf(node, speech, source))
  return calendar.toString()
}

function eventOf(meeting: Meeting, speech: Speech, source: URL): ICalEventData {
  const start = meeting.actualStart ?? meeting.start
  const end = meeting.actualEnd ?? new Date(Date.parse(start) + anHour).toISOString()
  const calledOff = meeting.status === 'CANCELLED' || meeting.status === 'NOT_HELD'
  const summary = titleOf(meeting, speech)
  const online = meeting.form === 'ONLINE' ? speech.say('feed.online') : ''
  const changed = meeting.changes.at(-1)?.at

  return {
    id: meeting.id,
    sequence: meeting.changes.filter(({ kind }) => changes.has(kind)).length,
    stamp: changed ?? start,
    start,
    end,
    summary: calledOff ? speech.say('feed.cancelled', { summary }) : summary,
    status: calledOff ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    location: locationOf(meeting, online),
    description: descriptionOf(meeting, speech),
    url: new URL(`/${speech.language}/meetings/${meeting.id}`, source).href,
  }
}

function locationOf(
  { venue }: Meeting,
  online: string,
): NonNullable<ICalEventData['location']> | null {
  const title = spellVenue(venue) || online
  if (title === '') return null
  return venue?.position
    ? { title, geo: { lat: venue.position.latitude, lon: venue.position.longitude } }
    : { title }
}

function descriptionOf(meeting: Meeting, { say, language }: Speech): string | null {
  const before = previousStart(meeting)
  const reason = meeting.reason ?? meeting.previousStarts.at(-1)?.reason
  const because = reason ? say('meeting.reason', { reason: spellReason(reason) }) : ''
  if (!before) return [because, meeting.joinLink].filter(Boolean).join('\n') || null

  const old = `${spellDay(dayOf(before), language)}, ${spellHour(before)}`
  return [say('feed.moved', { old, reason: because }).trim(), meeting.joinLink]
    .filter(Boolean)
    .join('\n')
}
