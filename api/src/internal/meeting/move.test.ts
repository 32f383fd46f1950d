import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { evening } from '../../testing/given.ts'
import { startApi } from '../../testing/index.ts'
import { Appointment } from '../staff/appointment.entity.ts'

const MOVE = `mutation ($input: MeetingMoveInput!) {
  meetingMove(input: $input) {
    meeting { stage day version }
    errors { code ground spans { field text } }
  }
}`

const PUBLIC = `query ($id: ID!) {
  meeting(id: $id) {
    status day start
    venue { name(language: RU) }
    previousStarts { start reason { code words(language: RU) } }
    notice { days late }
    changes { kind weight reason { code } }
    inspectors { name(language: EN) }
  }
}`

let api: Awaited<ReturnType<typeof startApi>>

beforeAll(async () => {
  api = await startApi()
})

afterAll(() => api.close())

test('R27-7: a new date has its notice counted anew, and the old start stays visible with its reason', async () => {
  const { id } = await api.given.announced({ day: '2026-03-20' })

  const { meetingMove } = await api.on('2026-03-17').ask(MOVE, {
    input: {
      meetingId: id,
      startsAt: evening('2026-04-09', '18:30'),
      reason: 'VENUE_LOSS',
      words: { kk: 'Мектепте су құбыры жарылды.', ru: 'В школе прорвало трубу.' },
    },
  })

  expect(meetingMove).toMatchObject({
    meeting: { stage: 'ANNOUNCED', day: '2026-04-09' },
    errors: [],
  })
  const { meeting } = await api.on('2026-03-18').askPublic(PUBLIC, { id })
  expect(meeting).toMatchObject({
    status: 'MOVED',
    day: '2026-04-09',
    previousStarts: [
      {
        start: evening('2026-03-20', '19:00'),
        reason: { code: 'VENUE_LOSS', words: 'В школе прорвало трубу.' },
      },
    ],
    notice: { days: 23, late: false },
  })
})

test('R27-8: a hall lost two days before is a deviation, for a reason that excuses it', async () => {
  const { id } = await api.given.announced({ day: '2026-05-20' })
  const venue = { kk: '№ 40 мектеп, спорт залы', ru: 'Школа № 40, спортзал' }

  await api.on('2026-05-18').ask(MOVE, { input: { meetingId: id, venue, reason: 'VENUE_LOSS' } })

  const { meeting } = await api.on('2026-05-18').askPublic(PUBLIC, { id })
  expect(meeting.status).toBe('ANNOUNCED')
  expect(meeting.venue.name).toBe('Школа № 40, спортзал')
  expect(meeting.changes.at(-1)).toEqual({
    kind: 'PLACE_CHANGED',
    weight: 'DEVIATION',
    reason: { code: 'VENUE_LOSS' },
  })
})

test('R27-8: an hour changed two days before for no such reason is a breach, and is made all the same', async () => {
  const { id } = await api.given.announced({ day: '2026-06-10' })

  await api.on('2026-06-08').ask(MOVE, {
    input: { meetingId: id, startsAt: evening('2026-06-10', '20:00'), reason: 'RESIDENTS_ASKED' },
  })

  const { meeting } = await api.on('2026-06-08').askPublic(PUBLIC, { id })
  expect(meeting.changes.at(-1)).toMatchObject({ kind: 'TIME_CHANGED', weight: 'BREACH' })
})

test('an announced meeting is not moved without a reason from the list', async () => {
  const { id } = await api.given.announced({ day: '2026-07-10' })

  const { meetingMove } = await api
    .on('2026-06-25')
    .ask(MOVE, { input: { meetingId: id, startsAt: evening('2026-07-11', '19:00') } })

  expect(meetingMove.errors).toMatchObject([{ code: 'MOVE_REASON_MISSING', ground: '¶27' }])
})

test('a meeting is not moved into the past', async () => {
  const { id } = await api.given.announced({ day: '2026-07-15' })

  const { meetingMove } = await api.on('2026-07-10').ask(MOVE, {
    input: { meetingId: id, startsAt: evening('2026-07-09', '19:00'), reason: 'SAFETY' },
  })

  expect(meetingMove.errors).toMatchObject([{ code: 'MOVED_INTO_PAST' }])
})

test('a person named in the words of a reason refuses the move and is shown', async () => {
  const { id } = await api.given.announced({ day: '2026-08-10' })

  const { meetingMove } = await api.on('2026-08-01').ask(MOVE, {
    input: {
      meetingId: id,
      startsAt: evening('2026-08-25', '19:00'),
      reason: 'OTHER',
      words: {
        kk: 'Зал бос емес.',
        ru: 'Так попросила Мария Петровна Кузнецова, +7 701 234 56 78.',
      },
    },
  })

  expect(meetingMove.meeting).toBeNull()
  expect(meetingMove.errors).toHaveLength(1)
  expect(meetingMove.errors[0].code).toBe('PERSONAL_DATA_FOUND')
  const found = meetingMove.errors[0].spans
  expect(found.map(({ field }: { field: string }) => field)).toContain('words.ru')
  expect(found.map(({ text }: { text: string }) => text).join(' ')).toContain('Кузнецова')
})

test('a planned meeting is moved freely, and residents learn nothing of it', async () => {
  const { id } = await api.given.meeting({ day: '2026-09-10' })

  const { meetingMove } = await api
    .on('2026-08-15')
    .ask(MOVE, { input: { meetingId: id, startsAt: evening('2026-09-11', '19:00') } })

  expect(meetingMove).toMatchObject({ meeting: { stage: 'PLANNED', day: '2026-09-11' } })
  const { meeting } = await api.on('2026-08-16').askPublic(PUBLIC, { id })
  expect(meeting).toBeNull()
})

test('moved to a day on which somebody acts in the post, a meeting is theirs to report at', async () => {
  const { id } = await api.given.announced({ day: '2026-10-05' })
  const em = api.em()
  em.create(Appointment, {
    id: randomUUID(),
    staff: api.city.staff.neighbour,
    precinct: api.city.precinctId,
    kind: 'acting',
    since: '2026-11-01',
    until: '2026-12-01',
  })
  await em.flush()

  await api.on('2026-09-20').ask(MOVE, {
    input: {
      meetingId: id,
      startsAt: evening('2026-11-10', '19:00'),
      reason: 'INSPECTOR_UNAVAILABLE',
    },
  })

  const { meeting } = await api.on('2026-09-21').askPublic(PUBLIC, { id })
  expect(meeting.inspectors).toEqual([{ name: 'Erlan Maratuly Seiitov' }])
})
