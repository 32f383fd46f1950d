import { daysAfter, daysBefore, type InvitationCategory, owedCategories } from '@esep/law'
import { Invitation } from '../../../internal/invitation/invitation.entity.ts'
import { InvitationWaiver } from '../../../internal/invitation/invitation-waiver.entity.ts'
import type { Meeting } from '../../../internal/meeting/meeting.entity.ts'
import { nameInOffice } from '../../../internal/staff/name-in-office.ts'
import { instantAt } from '../era.ts'
import { invent } from '../person.ts'
import { texts } from '../texts.ts'
import { atOnce } from './at-once.ts'
import type { Making } from './life.ts'

/** Who is invited: the leaders of the police, the akimat, and those whom the order names (¶26, ¶28). */
export function invitationsOf(making: Making, meeting: Meeting): Invitation[] {
  const { random, plan } = making
  const sentOn = plan.announcedOn ?? daysBefore(meeting.day, 6)
  const waived = waive(making, meeting, sentOn)
  const owed = owedCategories.filter((category) => category !== waived)
  const forgotten = plan.flaw === 'UNINVITED' ? random.some(owed.slice(1), 2) : []

  const categories: InvitationCategory[] = ['POLICE_LEADERSHIP', 'LOCAL_EXECUTIVE', ...owed]
  return categories.flatMap((category) => {
    const invitees = texts.offices.invited.filter((one) => one.category === category)
    if (invitees.length === 0) return []
    const invitation = draft(making, meeting, random.pick(invitees))
    if (!forgotten.some((one) => one === category)) send(making, { meeting, invitation, sentOn })
    return [invitation]
  })
}

/** In a city there is nobody of farming to invite. */
function waive({ bag, random, by }: Making, meeting: Meeting, on: string) {
  const { category, kk, ru } = random.of('waived').pick(texts.parts.waived)
  const reason = atOnce({ kk, ru })
  const waivedAt = instantAt(on, '11:20')
  const waiver = bag.em.create(InvitationWaiver, {
    ...{ meeting, category, reason, waivedAt },
    waivedBy: by,
  })
  meeting.waivers.add(bag.add(waiver))
  return category
}

type Invitee = (typeof texts.offices.invited)[number]

function draft(
  making: Making,
  meeting: Meeting,
  { category, kk, ru, mayBeNamed }: Invitee,
): Invitation {
  const { bag, random } = making
  const name = nameInOffice(invent(random))
  const isNamed = isByOffice(category) || (mayBeNamed && random.chance(0.6))
  return bag.add(
    bag.em.create(Invitation, {
      id: random.uuid(),
      meeting,
      category,
      name: isNamed ? { kk: name.kk, ru: name.ru } : null,
      office: atOnce({ kk, ru }),
      mayBeNamed,
      ...(category === 'MASLIKHAT_DEPUTIES' ? constituencyOf(making) : {}),
    }),
  )
}

function isByOffice(category: InvitationCategory): boolean {
  return category === 'POLICE_LEADERSHIP' || category === 'LOCAL_EXECUTIVE'
}

/** Most deputies were elected in the district, one in eight elsewhere. */
function constituencyOf({ random, posts }: Making) {
  const own = random.of('constituency')
  const kato = posts[0]?.district.kato ?? null
  if (!own.chance(0.12)) return { constituency: { kato, words: null }, servesHere: true }
  const { kk, ru } = own.pick(texts.parts.constituencies)
  return { constituency: { kato: null, words: { kk, ru } }, servesHere: false }
}

interface Sending {
  readonly meeting: Meeting
  readonly invitation: Invitation
  readonly sentOn: string
}

function send({ era, random, plan, by }: Making, { meeting, invitation, sentOn }: Sending): void {
  const isOfficial = isByOffice(invitation.category)
  invitation.send(sentOn, by)
  const answeredOn = daysAfter(sentOn, 1)
  const answeredAt = { at: instantAt(answeredOn, '12:15'), by }
  if (answeredOn < era.today && random.chance(0.85)) {
    const state = random.chance(isOfficial ? 0.92 : 0.75) ? 'agreed' : 'declined'
    invitation.answer(state, answeredAt)
  } else if (meeting.startedAt) {
    invitation.answer('no_answer', { at: instantAt(daysBefore(meeting.day, 1), '16:40'), by })
  }
  // NOTE: who came is written down with the protocol.
  if (!meeting.startedAt || plan.ending.stage === 'held') return
  const came = invitation.state === 'agreed' && random.chance(0.9)
  invitation.attended = came && !(isOfficial && plan.flaw === 'NOBODY_CAME_BY_OFFICE')
}
