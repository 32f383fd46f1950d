import { awardForms } from '@esep/law'
import { Award } from '../../../internal/award/award.entity.ts'
import type { Meeting } from '../../../internal/meeting/meeting.entity.ts'
import { minutesAfter } from '../era.ts'
import { invent } from '../person.ts'
import type { Random } from '../random.ts'
import { texts } from '../texts.ts'
import { atOnce } from './at-once.ts'
import type { Making } from './life.ts'

/** At one meeting in three somebody is thanked: a resident who agrees to be named or does not, an association, an organisation (¶34). */
export function award(making: Making, meeting: Meeting): void {
  const { bag, by } = making
  const random = making.random.of('award')
  if (!random.chance(0.35)) return

  const recipient = random.pick(['RESIDENT', 'RESIDENT', 'ASSOCIATION', 'ORGANISATION'] as const)
  const given = bag.em.create(Award, {
    ...{ id: random.uuid(), meeting, recipient, form: random.pick(awardForms) },
    merit: atOnce(random.pick(texts.awards.merits)),
    title: recipient === 'RESIDENT' ? null : atOnce(random.pick(texts.awards[recipient])),
    givenAt: minutesAfter(meeting.startsAt, 60),
    givenBy: by,
    ...(recipient === 'RESIDENT' ? named(random, { meeting, by }) : nobody),
  })
  meeting.awards.add(bag.add(given))
}

const nobody = { name: null, consentedOn: null, consentDocument: null, consentBy: null }

function named(random: Random, { meeting, by }: { meeting: Meeting; by: string }) {
  const { kk, ru } = invent(random)
  const name = { kk: `${kk.surname} ${kk.given}`, ru: `${ru.surname} ${ru.given}` }
  if (!random.chance(0.5)) return { ...nobody, name }
  const consentDocument = random.pick(texts.awards.documents)
  return { name, consentedOn: meeting.day, consentDocument, consentBy: by }
}
