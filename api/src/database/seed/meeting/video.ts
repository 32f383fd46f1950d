import type { Meeting } from '../../../internal/meeting/meeting.entity.ts'
import { Video } from '../../../internal/video/video.entity.ts'
import { minutesAfter } from '../era.ts'
import type { Making } from './life.ts'

/** The recording of a meeting, most of which were streamed whole, some with a gap, and a few not at all (¶32). */
export function filmed(
  { bag, random: chance, by }: Making,
  meeting: Meeting,
  endedAt: string,
): void {
  const random = chance.of('video')
  if (random.chance(0.08)) return

  const startsAt = minutesAfter(meeting.startedAt ?? meeting.startsAt, -random.int(0, 4))
  const from = minutesAfter(startsAt, random.int(10, 20))
  const recordedAt = minutesAfter(endedAt, 40)
  bag.add(
    bag.em.create(Video, {
      ...{ id: random.uuid(), meeting, startsAt, endsAt: minutesAfter(endedAt, random.int(0, 3)) },
      gaps: random.chance(0.15) ? [{ from, until: minutesAfter(from, random.int(8, 20)) }] : [],
      link: `https://stream.example/${random.uuid()}`,
      ...{ state: 'kept', keptAt: recordedAt, recordedAt, recordedBy: by },
    }),
  )
}
