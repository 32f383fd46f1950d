import { daysBefore, owedChannels } from '@esep/law'
import { Announcement } from '../../../internal/announcement/announcement.entity.ts'
import type { Meeting } from '../../../internal/meeting/meeting.entity.ts'
import { instantAt } from '../era.ts'
import { texts } from '../texts.ts'
import { atOnce, linkAtOnce } from './at-once.ts'
import type { Making } from './life.ts'

/** Where the meeting's present day was told outside this system, in each kind of channel that is on record (¶27). */
export function announcementsOf(
  { bag, random, plan, by }: Making,
  meeting: Meeting,
  on: string,
): void {
  for (const channel of owedChannels) {
    const telling = plan.told[channel]
    if (telling === 'never') continue
    const publicOn = telling === 'late' ? daysBefore(meeting.day, 6) : on
    const outlet = random.pick(texts.offices.outlets.filter((one) => one.channel === channel))
    bag.add(
      bag.em.create(Announcement, {
        id: random.uuid(),
        meeting,
        forDay: meeting.day,
        channel,
        outlet: atOnce(outlet),
        link: outlet.link === null ? null : linkAtOnce(outlet.link),
        firstPublicOn: publicOn,
        recordedAt: instantAt(publicOn, '17:40'),
        recordedBy: by,
        namesPlace: telling !== 'incomplete',
      }),
    )
  }
}
