import type { Meeting } from '../../../internal/meeting/meeting.entity.ts'
import { Participant } from '../../../internal/participant/participant.entity.ts'
import { fullName } from '../../../internal/staff/person-name.ts'
import { minutesAfter } from '../era.ts'
import { type Resident, residentOf } from '../speech/voices.ts'
import type { Making } from './life.ts'

/** Somebody in the register, and the row that stands for them. */
export interface Registered {
  /** The same for the same person in all that is said. */
  readonly key: string
  readonly resident: Resident
  readonly participant: Participant
}

/** Who came: those in the register, and those who would not give their names. */
export interface Present {
  readonly registered: readonly Registered[]
  readonly refused: number
}

/** Registers those who came to a meeting (¶32). */
export function presentAt(making: Making, meeting: Meeting): Present {
  const { plan, ranges } = making
  const voice = making.voice.of('register')
  const registered = plan.attendance?.registered ?? voice.int(9, 34)
  const refused = plan.attendance?.refused ?? voice.pick([0, 0, 1, 2, 3])
  for (let left = refused; left > 0; left -= 1) refuse(making, meeting)
  return {
    registered: Array.from({ length: registered }, (_, index) => {
      const resident = residentOf(voice, ranges)
      return {
        key: `resident ${index}`,
        resident,
        participant: register(making, meeting, resident),
      }
    }),
    refused,
  }
}

function register(
  { bag, random, by }: Making,
  meeting: Meeting,
  { person, language, phone, address, iin }: Resident,
): Participant {
  const isMember = random.chance(0.8)
  return bag.add(
    bag.em.create(Participant, {
      id: random.uuid(),
      meeting,
      name: fullName(person[language]),
      address: address[language],
      phone,
      iin: random.chance(0.3) ? iin : null,
      adult: true,
      resident: isMember,
      confirmation: 'SIGNATURE',
      capacity: isMember
        ? 'COMMUNITY_MEMBER'
        : random.pick(['OFFICIAL', 'POLICE', 'MASS_MEDIA', 'OTHER']),
      registeredAt: minutesAfter(meeting.startsAt, random.int(-25, 5)),
      registeredBy: by,
    }),
  )
}

function refuse({ bag, random, by }: Making, meeting: Meeting): void {
  bag.add(
    bag.em.create(Participant, {
      id: random.uuid(),
      meeting,
      capacity: 'OTHER',
      refusal: random.pick(['UNWILLING', 'FEARS_PUBLICITY', 'NO_TIME'] as const),
      registeredAt: meeting.startsAt,
      registeredBy: by,
    }),
  )
}
