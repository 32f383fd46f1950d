import { expect, test } from '@jest/globals'
import type { AppointmentKind } from '../staff/appointment.entity.ts'
import { type PublishablePrecinct, publishedPrecinct } from './published-precinct.ts'

test('whoever acts stands before whoever holds the post', () => {
  const precinct = withAppointments(
    { surname: 'Жұмағали', kind: 'permanent', since: '2020-01-01', until: null },
    { surname: 'Сейітов', kind: 'acting', since: '2026-04-01', until: '2026-05-01' },
  )

  const { inspector, vacant } = publishedPrecinct(precinct, '2026-04-15')

  expect(inspector).toMatchObject({
    name: { kk: 'Қанат Сейітов', en: 'Kanat Seiitov' },
    kind: 'acting',
    since: '2026-04-01',
  })
  expect(vacant).toBe(false)
})

test('on the day an appointment ends the post is no longer held', () => {
  const precinct = withAppointments({
    surname: 'Жұмағали',
    kind: 'permanent',
    since: '2020-01-01',
    until: '2026-04-15',
  })

  const { inspector, vacant } = publishedPrecinct(precinct, '2026-04-15')

  expect(inspector).toBeNull()
  expect(vacant).toBe(true)
})

test('a post in which somebody only acts is vacant all the same', () => {
  const precinct = withAppointments({
    surname: 'Сейітов',
    kind: 'acting',
    since: '2026-04-01',
    until: null,
  })

  const { inspector, vacant } = publishedPrecinct(precinct, '2026-04-15')

  expect(inspector?.kind).toBe('acting')
  expect(vacant).toBe(true)
})

test('an assistant is not the inspector', () => {
  const precinct = withAppointments({
    surname: 'Оспанов',
    kind: 'assisting',
    since: '2026-01-01',
    until: null,
  })

  const { inspector } = publishedPrecinct(precinct, '2026-04-15')

  expect(inspector).toBeNull()
})

interface Appointed {
  readonly surname: string
  readonly kind: AppointmentKind
  readonly since: string
  readonly until: string | null
}

function withAppointments(...appointed: readonly Appointed[]): PublishablePrecinct {
  const name = { kk: '№ 7 пункт', ru: 'Пункт № 7' }
  return {
    id: '00000000-0000-4000-8000-000000000001',
    number: 28,
    districtKato: '751410000',
    regionKato: '750000000',
    policeBodyName: name,
    point: { number: 7, name, address: name, phone: null, latitude: null, longitude: null },
    phone: null,
    validFrom: '2020-01-01',
    validUntil: null,
    successorIds: [],
    receptionHours: [],
    outline: {
      type: 'Polygon',
      coordinates: [
        [
          [76.9, 43.2],
          [76.91, 43.2],
          [76.91, 43.21],
          [76.9, 43.2],
        ],
      ],
    },
    neighbourIds: [],
    recordedSince: '2026-01-01',
    appointments: appointed.map(({ surname, kind, since, until }) => ({
      kind,
      since,
      until,
      staff: { name: named(surname), rank: { kk: 'Полиция капитаны', ru: 'Капитан полиции' } },
    })),
  }
}

function named(surname: string) {
  const name = { surname, given: 'Қанат', patronymic: null }
  return { kk: name, ru: name }
}
