import { daysBefore } from '@esep/law'
import type { Asking } from './api.ts'
import type { City } from './city.ts'

/** What a test starts from, made by the real acts of staff. */
export interface Given {
  /** A planned meeting at seven in the evening of a day; the input over the usual one. */
  meeting(asked: Asked): Promise<{ readonly id: string; readonly version: number }>
  /** The same, announced in good time. */
  announced(asked: Asked): Promise<{ readonly id: string; readonly version: number }>
  /** The same, held on its day at its hour. */
  held(asked: Asked): Promise<{ readonly id: string; readonly version: number }>
}

/** A meeting by its day, and whatever else its input has. */
export type Asked = { readonly day: string } & Readonly<Record<string, unknown>>

interface Parts {
  on(moment: string): Asking
  readonly city: City
}

const schedule = `mutation ($input: MeetingScheduleInput!) {
  meetingSchedule(input: $input) { meeting { id version } errors { code message } }
}`

const announce = `mutation ($input: MeetingAnnounceInput!) {
  meetingAnnounce(input: $input) { meeting { id version } errors { code message } }
}`

const hold = `mutation ($input: MeetingHoldInput!) {
  meetingHold(input: $input) { meeting { id version } errors { code message } }
}`

/** The beginnings of tests, made through the API itself. */
export function givenBy({ on, city }: Parts): Given {
  return { meeting, announced, held }

  async function meeting({ day, ...input }: Asked) {
    const { meetingSchedule } = await on(daysBefore(day, 30)).ask(schedule, {
      input: { ...usual(city, day), ...input },
    })
    return done(meetingSchedule)
  }

  async function announced(asked: Asked) {
    const { id } = await meeting(asked)
    const { meetingAnnounce } = await on(daysBefore(asked.day, 20)).ask(announce, {
      input: { meetingId: id },
    })
    return done(meetingAnnounce)
  }

  async function held(asked: Asked) {
    const { id } = await announced(asked)
    const { meetingHold } = await on(evening(asked.day, '21:00')).ask(hold, {
      input: { meetingId: id, startedAt: evening(asked.day, '19:05') },
    })
    return done(meetingHold)
  }
}

/** An hour of a day in Almaty as an instant. */
export function evening(day: string, time: string): string {
  return Temporal.PlainDate.from(day)
    .toZonedDateTime({ timeZone: 'Asia/Almaty', plainTime: time })
    .toInstant()
    .toString()
}

function usual({ precinctId }: City, day: string) {
  return {
    precinctIds: [precinctId],
    startsAt: evening(day, '19:00'),
    form: 'INDOORS',
    venue: { kk: '№ 25 мектеп, мәжіліс залы', ru: 'Школа № 25, актовый зал' },
    address: { kk: 'Абай даңғылы, 52', ru: 'проспект Абая, 52' },
    languages: ['KK', 'RU'],
  }
}

interface Payload {
  readonly meeting: { readonly id: string; readonly version: number } | null
  readonly errors: readonly { readonly code: string; readonly message: string }[]
}

function done({ meeting, errors }: Payload) {
  if (meeting) return meeting
  throw new Error(errors.map(({ code, message }) => `${code}: ${message}`).join('; '))
}
