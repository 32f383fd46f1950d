import type { Speech } from '../i18n/say.ts'
import { stateOf } from '../meeting/state.ts'
import { spellNumbers } from '../meeting/where.ts'
import type { MeetingRowFragment } from '../public-api/generated/graphql.ts'
import { spellDayOf } from '../spell/day.ts'
import { spellHour } from '../spell/time.ts'
import type { Disc } from './discs.ts'

/** A disc for every precinct of every meeting, with all that the list says of it. */
export function meetingDiscs(
  meetings: readonly MeetingRowFragment[],
  speech: Speech,
  today: string,
): Disc[] {
  return meetings.flatMap((meeting) => {
    const { disc } = stateOf(meeting, today)
    const when = `${spellDayOf(meeting.day, today, speech.language)}, ${spellHour(meeting.start)}`
    const label = speech.say('map.disc', { numbers: spellNumbers(meeting.precincts), when })

    return meeting.precincts.map(({ centre }) => ({
      ...centre,
      state: disc === 'moved' || disc === 'cancelled' ? disc : 'ahead',
      date: Number(meeting.day.slice(8)),
      label,
      href: `/${speech.language}/meetings/${meeting.id}`,
    }))
  })
}
