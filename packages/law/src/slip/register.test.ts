import { expect, test } from '@jest/globals'
import { holidaysAlone, workCalendar } from '../calendar/work-calendar.ts'
import { order2023 } from '../policy.ts'
import { registeredOn } from './register.ts'

const byOfficeHours = { ...order2023, oralRegistration: 'byOfficeHours' } as const
const atMeeting = { ...order2023, oralRegistration: 'atMeeting' } as const

test.each([
  { at: '2026-04-17T19:20', on: '2026-04-20', because: 'Friday evening is Monday' },
  { at: '2026-04-15T17:59', on: '2026-04-15', because: 'the office is open until six' },
  { at: '2026-04-15T18:00', on: '2026-04-16', because: 'at six it is closed' },
  { at: '2026-04-15T07:30', on: '2026-04-15', because: 'it opens later that day' },
  { at: '2026-04-18T11:00', on: '2026-04-20', because: 'Saturday is no working day' },
  {
    at: '2026-03-20T19:00',
    on: '2026-03-26',
    because: 'Nauryz takes three days, two of them moved',
  },
  { at: '2026-04-17T23:59', on: '2026-04-20', because: 'the day is that of Almaty' },
])(
  'R32-11: what was received at $at is registered on $on by the hours of the office: $because',
  ({ at, on }) => {
    const receivedAt = Temporal.PlainDateTime.from(at)
      .toZonedDateTime('Asia/Almaty')
      .toInstant()
      .toString()

    expect(
      registeredOn({ receivedAt, meetingDay: at.slice(0, 10) }, byOfficeHours, holidaysAlone),
    ).toBe(on)
  },
)

test.each([
  { meetingDay: '2026-04-17', on: '2026-04-17', because: 'it was accepted at the meeting' },
  { meetingDay: '2026-04-16', on: '2026-04-20', because: 'it was brought the evening after' },
])(
  'R32-11: where the meeting itself registers, Friday at 19:20 is $on: $because',
  ({ meetingDay, on }) => {
    const registered = registeredOn(
      { receivedAt: '2026-04-17T14:20:00Z', meetingDay },
      atMeeting,
      holidaysAlone,
    )

    expect(registered).toBe(on)
  },
)

test('R32-11: the order is read by the hours of the office, until six', () => {
  expect([order2023.oralRegistration, order2023.officeClosesAt]).toEqual(['byOfficeHours', 18])
})

test('R32-11: a Monday that was moved off registers nothing, and the Saturday worked for it does', () => {
  const moved = workCalendar([
    {
      ...{ year: 2026, kind: 'MOVED', source: '№ 1' },
      ...{ day: '2026-04-20', insteadOf: '2026-04-25' },
    },
  ])
  const friday = { receivedAt: '2026-04-17T14:20:00Z', meetingDay: '2026-04-17' }
  const saturday = { receivedAt: '2026-04-25T06:00:00Z', meetingDay: '2026-04-24' }

  expect(registeredOn(friday, byOfficeHours, moved)).toBe('2026-04-21')
  expect(registeredOn(saturday, byOfficeHours, moved)).toBe('2026-04-25')
})
