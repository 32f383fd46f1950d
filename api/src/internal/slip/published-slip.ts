import { dayOf } from '@esep/law'
import type { PublishedSlip } from '../../public/slip/slip.entity.ts'
import type { Appeal } from '../appeal/appeal.entity.ts'
import type { AppealPart } from '../appeal/appeal-part.entity.ts'
import { followedOf, publishedFollowing, type Reckoning } from '../outcome/published-item.ts'
import type { Slip } from './slip.entity.ts'

interface Followed {
  readonly slip: Slip
  readonly appeal: Appeal
  readonly parts: readonly AppealPart[]
}

/** What the code of a slip opens: the row of the published table, of days and the body that has the appeal now (¶32). */
export function publishedSlip(
  { slip, appeal, parts }: Followed,
  reckoning: Reckoning,
): PublishedSlip {
  const { codeHash, receivedAt, registeredOn } = slip
  const { day: raisedOn } = appeal.meeting.unwrap()
  const following = publishedFollowing(followedOf(appeal, { raisedOn, parts }), reckoning)
  return {
    codeHash,
    receivedOn: dayOf(receivedAt, reckoning.policy),
    registeredOn,
    answerGiven: appeal.answer,
    ...following,
    parts: following.parts?.map(({ topic: _, ...part }) => part) ?? [],
  }
}
