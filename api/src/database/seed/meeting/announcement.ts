import { Announcement } from '../../../internal/announcement/announcement.entity.ts'
import type { Meeting } from '../../../internal/meeting/meeting.entity.ts'
import { instantAt } from '../era.ts'
import { texts } from '../texts.ts'
import { atOnce } from './at-once.ts'
import type { Making } from './life.ts'

const channels = ['MASS_MEDIA', 'SOCIAL_NETWORK', 'EMPLOYERS'] as const

/** Where the meeting's present day was told outside this system, one way of each kind, where that is on record (¶27). */
export function announcementsOf(
  { bag, random, plan, by }: Making,
  meeting: Meeting,
  on: string,
): void {
  if (!plan.evidence) return
  for (const channel of channels) {
    const outlet = random.pick(texts.offices.outlets.filter((one) => one.channel === channel))
    bag.add(
      bag.em.create(Announcement, {
        id: random.uuid(),
        meeting,
        forDay: meeting.day,
        channel,
        outlet: atOnce(outlet),
        link: outlet.link,
        firstPublicOn: on,
        recordedAt: instantAt(on, '17:40'),
        recordedBy: by,
      }),
    )
  }
}
