import { answerBy, daysBefore, noticeBy, order2023, referBy } from '@esep/law'
import type { Appeal } from '../../../internal/appeal/appeal.entity.ts'
import { ReferralHop } from '../../../internal/appeal/referral-hop.entity.ts'
import type { Notice } from '../../../internal/notice/notice.entity.ts'
import { NoticeAttempt } from '../../../internal/notice/notice-attempt.entity.ts'
import { calendar } from '../calendar.ts'
import { instantAt } from '../era.ts'
import type { Making } from './life.ts'

/** Two days ago the body that had an appeal gave it back: the police have it anew, and another is to have it (¶32). */
export function givenBack({ bag, random, by, era, returned }: Making, appeal: Appeal): void {
  const on = daysBefore(era.today, 2)
  const { meeting, referredTo: from, dueOn: dueBefore } = appeal
  bag.add(
    bag.em.create(ReferralHop, {
      ...{ id: random.uuid(), meeting, appeal, number: 2, kind: 'RETURNED', from, to: null, on },
      ...{ recordedAt: instantAt(on, '12:15'), recordedBy: by },
    }),
  )
  appeal.takeBack()
  appeal.sort({ from: on, by: referBy(on, order2023, calendar) })
  if (dueBefore === null) return

  const dueAfter = answerBy(on, order2023, calendar)
  appeal.moveTerm(dueAfter)
  returned.push({ appealId: appeal.id, on, dueBefore, dueAfter })
}

/** Yesterday the letter came back in which the initiator was told: they are to be told otherwise (¶32). */
export function letterReturned({ bag, random, by, era }: Making, notice: Notice): void {
  const on = daysBefore(era.today, 1)
  const triedAt = instantAt(on, '11:30')
  bag.add(
    bag.em.create(NoticeAttempt, {
      ...{ id: random.uuid(), notice, triedOn: on, triedAt, channel: 'LETTER' },
      ...{ result: 'RETURNED', recordedAt: triedAt, recordedBy: by },
    }),
  )
  notice.fail({ on, dueOn: noticeBy(on, order2023, calendar) })
}
