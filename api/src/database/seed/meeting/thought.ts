import type { Day } from '@esep/law'
import type { Arrangement } from '../../../internal/meeting/arrangement.ts'
import type { Prepared } from '../../../internal/meeting/prepared.ts'
import type { Plan } from '../plan/plan.ts'
import type { Random } from '../random.ts'
import { texts } from '../texts.ts'
import { atOnce } from './at-once.ts'

type Kept = Partial<Pick<Prepared, 'timeBasis' | 'timeWords' | 'expected' | 'capacity'>>

/** Why the hour suits residents, how many are expected and for how many there is room (¶27). */
export function thoughtOf(random: Random, { thought }: Plan, { form, day }: Arrangement): Kept {
  return { ...hourOf(random.of('hour'), thought, day), ...roomOf(random.of('room'), thought, form) }
}

function hourOf(random: Random, { hour }: Plan['thought'], day: Day): Kept {
  if (!hour) return {}
  const on = Temporal.PlainDate.from(day).dayOfWeek > 5 ? 'weekend' : 'workday'
  const { kk, ru } = random.pick(texts.hours[hour].filter((one) => one.on === on))
  return { timeBasis: hour, timeWords: atOnce({ kk, ru }) }
}

function roomOf(random: Random, { room }: Plan['thought'], form: Arrangement['form']): Kept {
  if (!room) return {}
  const expected = random.int(4, 12) * 5
  if (form === 'ONLINE') return { expected }
  const capacity = room === 'enough' ? expected + random.int(0, 12) * 5 : expected - 10
  return { expected, capacity }
}
