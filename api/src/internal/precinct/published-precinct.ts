import { boundsOf, centreOf, type Outline } from '@esep/geography'
import type { Day } from '@esep/law'
import type { PublishedPrecinct } from '../../public/precinct/precinct.entity.ts'
import type { ReceptionHours } from '../../public/precinct/reception-hours.ts'
import type { Bilingual } from '../bilingual.ts'
import type { AppointmentKind } from '../staff/appointment.entity.ts'
import { nameInOffice } from '../staff/name-in-office.ts'
import type { BilingualName } from '../staff/person-name.ts'
import { trilingual } from '../trilingual.ts'

/** The facts from which a precinct's published row is made. */
export interface PublishablePrecinct {
  readonly id: string
  readonly number: number
  readonly districtKato: string
  readonly regionKato: string
  readonly policeBodyName: Bilingual
  readonly point: {
    readonly number: number
    readonly name: Bilingual
    readonly address: Bilingual
    readonly phone: string | null
    readonly latitude: number | null
    readonly longitude: number | null
  }
  readonly phone: string | null
  readonly receptionHours: readonly ReceptionHours[]
  readonly outline: Outline
  readonly neighbourIds: readonly string[]
  readonly validFrom: Day
  readonly validUntil: Day | null
  readonly successorIds: readonly string[]
  readonly recordedSince: Day
  readonly appointments: readonly Appointed[]
}

interface Appointed {
  readonly kind: AppointmentKind
  readonly since: Day
  readonly until: Day | null
  readonly staff: { readonly name: BilingualName; readonly rank: Bilingual | null }
}

/** A precinct as residents read it `today`: whoever acts stands before whoever holds the post (¶25). */
export function publishedPrecinct(precinct: PublishablePrecinct, today: Day): PublishedPrecinct {
  const { point, outline, appointments, ...facts } = precinct
  const serving = appointments.filter(
    ({ since, until }) => since <= today && (!until || today < until),
  )
  const inspector =
    serving.find(({ kind }) => kind === 'acting') ??
    serving.find(({ kind }) => kind === 'permanent')

  return {
    ...facts,
    policeBodyName: trilingual(facts.policeBodyName),
    point: publishedPoint(point),
    inspector: inspector ? publishedInspector(inspector) : null,
    vacant: !serving.some(({ kind }) => kind === 'permanent'),
    outline,
    ...centreOf(outline),
    ...boundsOf(outline),
  }
}

function publishedPoint(point: PublishablePrecinct['point']): PublishedPrecinct['point'] {
  const { number, name, address, phone, latitude, longitude } = point
  return {
    number,
    name: trilingual(name),
    address: trilingual(address),
    phone,
    position: latitude !== null && longitude !== null ? { latitude, longitude } : null,
  }
}

function publishedInspector({ kind, since, staff }: Appointed): PublishedPrecinct['inspector'] {
  if (kind === 'assisting' || !staff.rank) return null
  return { name: nameInOffice(staff.name), rank: trilingual(staff.rank), kind, since }
}
