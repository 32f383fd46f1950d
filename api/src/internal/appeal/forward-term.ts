import { type Day, referBy, type WorkCalendar } from '@esep/law'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { InternalContext } from '../context.ts'
import type { Meeting } from '../meeting/meeting.entity.ts'
import type { Appeal } from './appeal.entity.ts'
import type { AppealPart } from './appeal-part.entity.ts'
import type { ForwardTerm } from './forwardable.ts'
import { partsOf } from './part.ts'

interface Going {
  readonly appeal: Appeal
  readonly meeting: Meeting
  /** The part that goes; null for the whole. */
  readonly part: AppealPart | null
}

/** From which day forwarding is counted: that on which it last came back, or was registered, or raised (¶32; APPC article 65). */
async function receivedOn(em: EntityManager, { appeal, meeting, part }: Going): Promise<Day> {
  const [known] = await em.execute<{ on: Day | null }[]>(
    `select coalesce(
              (
                select hop."on" from internal.referral_hop hop
                 where hop.appeal_id = ? and hop.part is not distinct from ?::int and hop.kind = 'RETURNED'
                 order by hop.number desc limit 1
              ),
              (select registered_on from internal.slip where appeal_id = ?)
            )::text as "on"`,
    [appeal.id, part?.number ?? null, appeal.id],
  )
  return known?.on ?? meeting.day
}

/** By when an appeal, or a part of it, is to be forwarded where it is not for the police (¶32). */
export async function forwardTermOf(
  { em, policy }: InternalContext,
  going: Going,
  calendar: WorkCalendar,
): Promise<ForwardTerm> {
  const from = await receivedOn(em, going)
  return { from, by: referBy(from, policy, calendar) }
}

interface Registered {
  readonly day: Day
  readonly calendar: WorkCalendar
}

/** Has the forwarding of what was said to be for others before it was registered count from that day (¶32). */
export async function forwardFromRegistration(
  { em, policy }: InternalContext,
  { appeal, meeting }: Pick<Going, 'appeal' | 'meeting'>,
  { day, calendar }: Registered,
): Promise<void> {
  const waiting = [appeal, ...(await partsOf(em, appeal))].filter(
    ({ forwardFrom, referredOn }) => forwardFrom === meeting.day && referredOn === null,
  )
  for (const one of waiting) one.sort({ from: day, by: referBy(day, policy, calendar) })
}
