import { expect, test } from '@jest/globals'
import { dayOf, machineTime, spellHour } from './time.ts'

test.each([
  {
    instant: '2026-12-05T06:00:00Z',
    day: '2026-12-05',
    hour: '11:00',
    machine: '2026-12-05T11:00+05:00',
  },
  {
    instant: '2026-11-23T18:59:00Z',
    day: '2026-11-23',
    hour: '23:59',
    machine: '2026-11-23T23:59+05:00',
  },
  {
    instant: '2026-11-23T19:01:00Z',
    day: '2026-11-24',
    hour: '00:01',
    machine: '2026-11-24T00:01+05:00',
  },
  {
    instant: '2024-02-28T18:00:00Z',
    day: '2024-02-29',
    hour: '00:00',
    machine: '2024-02-29T00:00+06:00',
  },
])('$instant is $hour of $day in Almaty', ({ instant, day, hour, machine }) => {
  const spelt = { day: dayOf(instant), hour: spellHour(instant), machine: machineTime(instant) }

  expect(spelt).toEqual({ day, hour, machine })
})
