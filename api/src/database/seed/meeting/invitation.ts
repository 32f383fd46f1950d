import { daysAfter, daysBefore } from '@esep/law'
import { Invitation } from '../../../internal/invitation/invitation.entity.ts'
import type { Meeting } from '../../../internal/meeting/meeting.entity.ts'
import { nameInOffice } from '../../../internal/staff/name-in-office.ts'
import { instantAt } from '../era.ts'
import { invent } from '../person.ts'
import { texts } from '../texts.ts'
import { atOnce } from './at-once.ts'
import type { Making } from './life.ts'

/** Who is invited: the leaders of the police, the akimat, and some of those whom the order names (¶26, ¶28). */
export function invitationsOf(making: Making, meeting: Meeting): Invitation[] {
  const { random, plan } = making
  const all = texts.offices.invited
  const leaders = all.filter(({ category }) => category === 'POLICE_LEADERSHIP')
  const akimat = all.filter(({ category }) => category === 'LOCAL_EXECUTIVE')
  const others = all.filter((one) => !leaders.includes(one) && !akimat.includes(one))
  const chosen = [random.pick(leaders), random.pick(akimat), ...random.some(others, 5)]
  const sentOn = plan.announcedOn ?? daysBefore(meeting.day, 6)
  return chosen.map((one) => invite(making, meeting, { ...one, sentOn }))
}

type Invitee = (typeof texts.offices.invited)[number] & { readonly sentOn: string }

function invite(
  { bag, era, random, by }: Making,
  meeting: Meeting,
  { category, kk, ru, mayBeNamed, sentOn }: Invitee,
): Invitation {
  const isOfficial = category === 'POLICE_LEADERSHIP' || category === 'LOCAL_EXECUTIVE'
  const name = nameInOffice(invent(random))
  const isNamed = isOfficial || (mayBeNamed && random.chance(0.6))
  const invitation = bag.em.create(Invitation, {
    id: random.uuid(),
    meeting,
    category,
    name: isNamed ? { kk: name.kk, ru: name.ru } : null,
    office: atOnce({ kk, ru }),
    mayBeNamed,
  })
  invitation.send(sentOn, by)
  const answeredOn = daysAfter(sentOn, 1)
  if (answeredOn < era.today && random.chance(0.85)) {
    const state = random.chance(isOfficial ? 0.92 : 0.75) ? 'agreed' : 'declined'
    invitation.answer(state, { at: instantAt(answeredOn, '12:15'), by })
  }
  if (meeting.startedAt) invitation.attended = invitation.state === 'agreed' && random.chance(0.9)
  return bag.add(invitation)
}
