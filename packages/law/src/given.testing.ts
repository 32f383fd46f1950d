import type { Evidence } from './announcement/evidence.ts'
import type { Arrangement } from './meeting/change.ts'
import type { Stage } from './meeting/stage.ts'
import type { Reach, Role, Staff } from './staff/role.ts'

/** What a meeting of precinct 28 concerns, in the body `bostandyk` and the point `point-7`. */
export const reach: Reach = {
  bodyIds: ['bostandyk'],
  pointIds: ['point-7'],
  precinctIds: ['precinct-28'],
}

/** A member of staff of a role, serving precinct 28. */
export function staff(role: Role, other: Partial<Staff> = {}): Staff {
  return {
    id: role.toLowerCase(),
    role,
    bodyId: 'bostandyk',
    pointId: 'point-7',
    precinctIds: ['precinct-28'],
    ...other,
  }
}

/** The inspector of precinct 28. */
export const inspector = staff('INSPECTOR')

/** The inspector of another precinct of the same body. */
export const stranger = staff('INSPECTOR', {
  id: 'stranger',
  pointId: 'point-9',
  precinctIds: ['precinct-31'],
})

/** The reviewer of the body. */
export const reviewer = staff('REVIEWER', { pointId: null, precinctIds: [] })

const school = { kk: '№ 12 мектеп, Абай даңғылы, 52', ru: 'Школа № 12, проспект Абая, 52' }

/** A meeting of precinct 28 on 15 April 2026 at half past six in the evening, at the school. */
export function meeting<Other extends object>(
  other?: Other,
): Arrangement & Reach & { readonly id: string; readonly stage: Stage } & Other
export function meeting(other: object = {}): object {
  return {
    ...reach,
    id: 'meeting-1',
    stage: 'planned',
    day: '2026-04-15',
    startsAt: '2026-04-15T13:30:00Z',
    form: 'INDOORS',
    place: school,
    joinLink: null,
    climateNote: null,
    ...other,
  }
}

/** An announcement in the district newspaper on a day. */
export function newspaper(day: string, other: Partial<Evidence> = {}): Evidence {
  return { channel: 'MASS_MEDIA', outlet: 'Аудан тынысы', link: null, day, ...other }
}
