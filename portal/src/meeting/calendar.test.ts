import { expect, test } from '@jest/globals'
import { speech } from '../i18n/say.ts'
import type { CalendarFeedQuery } from '../public-api/generated/graphql.ts'
import { precinctCalendar } from './calendar.ts'

type Node = NonNullable<CalendarFeedQuery['precinct']>['meetings']['edges'][number]['node']

const source = new URL('http://esep.example/feeds/precincts/1.ics?lang=ru')
const meeting: Node = {
  id: '6f0c9a52-2f43-4d0e-9a3b-5a1f4f1d2c11',
  status: 'ANNOUNCED',
  day: '2026-12-05',
  start: '2026-12-05T06:00:00Z',
  quarter: '2026-Q4',
  form: 'INDOORS',
  joint: false,
  precincts: [
    {
      id: 'p',
      number: 28,
      centre: { latitude: 43.2, longitude: 76.9 },
      district: { kato: '751410000', name: 'Бостандыкский район' },
    },
  ],
  venue: {
    name: 'Актовый зал школы',
    address: 'улица Тимирязева, 40',
    position: { latitude: 43.2, longitude: 76.9 },
  },
  reason: null,
  previousStarts: [],
  notice: null,
  outcome: null,
  actualStart: null,
  actualEnd: null,
  joinLink: null,
  changes: [{ at: '2026-11-12T05:00:00Z', kind: 'ANNOUNCED' }],
}

test('a meeting is one event with a lasting id, in UTC, at its place', () => {
  const lines = calendarOf(meeting)

  expect(lines).toEqual(
    expect.arrayContaining([
      `UID:${meeting.id}`,
      'SEQUENCE:0',
      'STATUS:CONFIRMED',
      'DTSTART:20261205T060000Z',
      'DTEND:20261205T070000Z',
      'SUMMARY:Отчётная встреча участка №\u00a028',
      'LOCATION:Актовый зал школы\\, улица Тимирязева\\, 40',
      'GEO:43.2;76.9',
      `URL;VALUE=URI:http://esep.example/ru/meetings/${meeting.id}`,
      'NAME:Участок №\u00a028: отчётные встречи',
      'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    ]),
  )
})

test('R27-20: a joint meeting is one event with one id, in the calendar of whichever precinct it is read', () => {
  const beside = meeting.precincts.map((own) => ({ ...own, id: 'q', number: 29 }))
  const joint = { ...meeting, joint: true, precincts: [...meeting.precincts, ...beside] }

  const [here, there] = [
    calendarOf(joint),
    calendarOf({ ...joint, precincts: joint.precincts.toReversed() }),
  ]

  const idsIn = (lines: readonly string[]) => lines.filter((line) => line.startsWith('UID:'))
  expect(idsIn(here)).toEqual([`UID:${meeting.id}`])
  expect(idsIn(there)).toEqual(idsIn(here))
})

test('a moved meeting keeps its id, counts its changes and names the old day', () => {
  const lines = calendarOf({
    ...meeting,
    status: 'MOVED',
    previousStarts: [{ start: '2026-11-28T06:00:00Z', reason: null }],
    changes: [...meeting.changes, { at: '2026-11-20T05:00:00Z', kind: 'DATE_MOVED' }],
  })

  expect(lines).toEqual(expect.arrayContaining([`UID:${meeting.id}`, 'SEQUENCE:1']))
  expect(lines.find((line) => line.startsWith('DESCRIPTION'))).toContain('28\u00a0ноября 2026')
})

test('a meeting that is called off stays, and says so', () => {
  const lines = calendarOf({ ...meeting, status: 'CANCELLED' })

  expect(lines).toEqual(
    expect.arrayContaining([
      'STATUS:CANCELLED',
      'SUMMARY:Отменена: Отчётная встреча участка №\u00a028',
    ]),
  )
})

test('a meeting that was held ran from when to when it really did', () => {
  const lines = calendarOf({
    ...meeting,
    status: 'HELD',
    actualStart: '2026-12-05T06:05:00Z',
    actualEnd: '2026-12-05T07:40:00Z',
  })

  expect(lines).toEqual(
    expect.arrayContaining(['DTSTART:20261205T060500Z', 'DTEND:20261205T074000Z']),
  )
})

/** The lines of the calendar, unfolded. */
function calendarOf(node: Node): string[] {
  const calendar = precinctCalendar(
    { number: 28, meetings: { edges: [{ node }] } },
    speech('ru'),
    source,
  )
  return calendar.replaceAll('\r\n ', '').split('\r\n')
}
