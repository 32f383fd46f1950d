import { centreOf } from '@esep/geography'
import type { Form } from '@esep/law'
import type { Arrangement } from '../../../internal/meeting/arrangement.ts'
import { demonstrated } from '../accounts.ts'
import { instantAt } from '../era.ts'
import type { PrecinctGround } from '../ground.ts'
import type { Random } from '../random.ts'
import { house } from '../speech/voices.ts'
import { texts } from '../texts.ts'
import { atOnce, linkAtOnce } from './at-once.ts'

interface When {
  readonly day: string
  readonly clock: string
  readonly form: Form
}

/** When and where a meeting is to be, in a hall or a yard of its precinct. */
export function arrange(
  random: Random,
  { day, clock, form }: When,
  ground: PrecinctGround,
): Arrangement {
  const isOnline = form === 'ONLINE'
  const { latitude, longitude } = nearby(random, ground)
  return {
    day,
    startsAt: instantAt(day, clock),
    form,
    venue: isOnline ? null : atOnce(hall(random, form, ground)),
    address: isOnline ? null : atOnce(addressOf(random, ground)),
    latitude: isOnline ? null : latitude,
    longitude: isOnline ? null : longitude,
    joinLink: isOnline ? linkAtOnce(`https://kezdesu.example/${random.uuid().slice(0, 8)}`) : null,
    climate:
      form === 'OUTDOORS'
        ? atOnce({
            kk: 'Ауа райы жылы, жауын-шашын күтілмейді.',
            ru: 'Погода тёплая, осадков не ожидается.',
          })
        : null,
  }
}

function hall(random: Random, form: Form, { number }: PrecinctGround) {
  if (number === demonstrated) return { kk: 'Мектеп акт залы', ru: 'Актовый зал школы' }
  return random.pick(texts.venues.venues.filter((venue) => venue.form === form))
}

function addressOf(random: Random, { number, ranges }: PrecinctGround) {
  return number === demonstrated
    ? { kk: 'Тимирязев көшесі, 40', ru: 'улица Тимирязева, 40' }
    : house(random, random.pick(ranges))
}

const degreesPerStep = 0.0004

/** A place not far from the middle of the precinct. */
function nearby(random: Random, { outline }: PrecinctGround) {
  const { latitude, longitude } = centreOf(outline)
  const step = () => random.int(-4, 4) * degreesPerStep
  return { latitude: rounded(latitude + step()), longitude: rounded(longitude + step()) }
}

function rounded(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6
}
