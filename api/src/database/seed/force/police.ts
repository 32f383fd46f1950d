import { centreOf } from '@esep/geography'
import type { EntityManager } from '@mikro-orm/core'
import type { Bilingual } from '../../../internal/bilingual.ts'
import { District } from '../../../internal/precinct/district.entity.ts'
import { PoliceBody } from '../../../internal/precinct/police-body.entity.ts'
import { PrecinctPoint } from '../../../internal/precinct/precinct-point.entity.ts'
import { demonstrated } from '../accounts.ts'
import type { PrecinctGround } from '../ground.ts'
import type { Random } from '../random.ts'
import { house } from '../speech/voices.ts'

/** The police body of a district. */
export function policeBody(em: EntityManager, random: Random, district: District): PoliceBody {
  return em.create(
    PoliceBody,
    {
      id: random.of('body', district.kato).uuid(),
      district,
      name: { kk: bodyKk(district.name.kk), ru: bodyRu(district.name.ru) },
    },
    { persist: false },
  )
}

/** Абай ауданы → Абай аудандық полиция басқармасы. */
function bodyKk(name: string): string {
  const own = name.replace(/ ауданы$/, ' аудандық').replace(/ қаласы$/, ' қалалық')
  return `${own} полиция басқармасы`
}

/** Абайский район → Управление полиции Абайского района. */
function bodyRu(name: string): string {
  const own = name
    .replace(/(\S+)ий район$/, '$1ого района')
    .replace(/^район /, 'района ')
    .replace(/^город /, 'города ')
  return `Управление полиции ${own}`
}

/** Two precincts of consecutive numbers share a point; № 28 belongs to № 14, Тимирязев көшесі, 42. */
export function pointNumber({ number, successors }: Numbered): number {
  return Math.ceil((successors[0] ?? number) / 2)
}

type Numbered = Pick<PrecinctGround, 'number' | 'successors'>

/** The police point where the inspectors of a precinct work. */
export function policePoint(
  em: EntityManager,
  random: Random,
  { ground, body }: { ground: PrecinctGround; body: PoliceBody },
): PrecinctPoint {
  const number = pointNumber(ground)
  const own = random.of('point', ground.districtKato, number)
  return em.create(
    PrecinctPoint,
    {
      id: own.uuid(),
      body,
      number,
      name: {
        kk: `№ ${number} учаскелік полиция пункті`,
        ru: `Участковый пункт полиции № ${number}`,
      },
      address: addressOf(own, ground),
      phone: `8 727 000 01 ${String(number % 100).padStart(2, '0')}`,
      ...centreOf(ground.outline),
    },
    { persist: false },
  )
}

function addressOf(random: Random, { ranges, ...ground }: PrecinctGround): Bilingual {
  if (pointNumber(ground) === pointNumber({ number: demonstrated, successors: [] })) {
    return { kk: 'Тимирязев көшесі, 42', ru: 'улица Тимирязева, 42' }
  }
  return house(random, random.pick(ranges))
}
