import { dayOf, order2023, registeredOn } from '@esep/law'
import type { Appeal } from '../../../internal/appeal/appeal.entity.ts'
import type { Meeting } from '../../../internal/meeting/meeting.entity.ts'
import type { Participant } from '../../../internal/participant/participant.entity.ts'
import { AppealRecord } from '../../../internal/slip/appeal-record.entity.ts'
import { publishedSlip } from '../../../internal/slip/published-slip.ts'
import { receiverOf } from '../../../internal/slip/receiver.ts'
import { Slip } from '../../../internal/slip/slip.entity.ts'
import { PublishedSlip } from '../../../public/slip/slip.entity.ts'
import { hashOfSlipCode, slipCodeBy } from '../../../shared/slip-code.ts'
import { demonstrated } from '../accounts.ts'
import { calendar } from '../calendar.ts'
import { minutesAfter } from '../era.ts'
import type { Raised } from './appeal.ts'
import type { Making } from './life.ts'

const reckoning = { policy: order2023, calendar }

/** Gives slips for what was raised in the precinct of the accounts, by its inspector and after the meeting (¶32). */
export function giveSlips(making: Making, meeting: Meeting, raised: readonly Raised[]): void {
  const post = making.posts.find(({ ground }) => ground.number === demonstrated)
  if (!post?.inspector) return
  const receiver = receiverOf(post.inspector)
  const givenBy = post.inspector.id
  for (const { appeal, parts } of raised) {
    const slip = slipFor(making, appeal, { meetingDay: meeting.day, receiver, givenBy })
    making.bag.add(
      making.bag.em.create(PublishedSlip, publishedSlip({ slip, appeal, parts }, reckoning)),
    )
    const who = appeal.participant?.unwrap()
    if (who) recordFor(making, appeal, { who, slip })
  }
}

interface Giving extends Pick<Slip, 'receiver' | 'givenBy'> {
  readonly meetingDay: string
}

function slipFor(
  { bag, random, slips }: Making,
  appeal: Appeal,
  { meetingDay, ...giver }: Giving,
): Slip {
  const { raisedAt: receivedAt } = appeal
  const number = `${dayOf(receivedAt, order2023).slice(0, 4)}-${String(slips.size + 1).padStart(6, '0')}`
  slips.add(number)
  const chance = random.of('slip', appeal.number)
  return bag.add(
    bag.em.create(Slip, {
      ...{ id: random.uuid(), appeal, number, receivedAt, ...giver },
      registeredOn: registeredOn({ receivedAt, meetingDay }, order2023, calendar),
      codeHash: hashOfSlipCode(slipCodeBy((count) => chance.int(0, count - 1))),
      givenAt: minutesAfter(receivedAt, 95),
    }),
  )
}

function recordFor(
  { bag }: Making,
  appeal: Appeal,
  { who, slip }: { readonly who: Participant; readonly slip: Slip },
): void {
  const { name, address } = who
  if (!name || !address) return
  const recorded = { recordedAt: slip.givenAt, recordedBy: slip.givenBy }
  const addressee = slip.receiver.body
  bag.add(bag.em.create(AppealRecord, { appeal, name, address, addressee, ...recorded }))
}
