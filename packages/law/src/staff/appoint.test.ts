import { expect, test } from '@jest/globals'
import { reach, staff } from '../given.testing.ts'
import { whyNotAppoint, whyNotEndAppointment } from './appoint.ts'

const administrator = staff('ADMINISTRATOR')
const appointee = { role: 'INSPECTOR', bodyId: 'bostandyk', active: true } as const
const precinct = { validFrom: '2020-01-01', validUntil: null }
const asked = {
  actor: administrator,
  kind: 'permanent',
  appointee,
  precinct,
  held: [],
  since: '2026-04-15',
  until: null,
} as const

test('R26-3: a post passes on at the beginning of a day: the one before serves until the day before', () => {
  const held = [{ since: '2020-01-01', until: '2026-04-15' }]

  expect(whyNotAppoint(reach, { ...asked, held })).toEqual([])
})

test.each([
  { because: 'is held until further notice', held: { since: '2020-01-01', until: null } },
  { because: 'is held that very day', held: { since: '2020-01-01', until: '2026-04-16' } },
  { because: 'is promised to somebody', held: { since: '2026-06-01', until: null } },
])('R26-3: nobody is appointed to a post that $because', ({ held }) => {
  expect(whyNotAppoint(reach, { ...asked, held: [held] })).toEqual(['POST_TAKEN'])
})

test('R26-4: a vacant post is served by whoever acts, a head of the point too', () => {
  const head = { ...appointee, role: 'POINT_HEAD' } as const

  expect(whyNotAppoint(reach, { ...asked, kind: 'acting', appointee: head })).toEqual([])
  expect(whyNotAppoint(reach, { ...asked, appointee: head })).toEqual(['NOT_FIT_FOR_POST'])
})

test.each([
  { because: 'of another police body', other: { bodyId: 'medeu' } },
  { because: 'whose account is closed', other: { active: false } },
  { because: 'who reviews', other: { role: 'REVIEWER' } },
] as const)('nobody $because is appointed', ({ other }) => {
  const unfit = { ...appointee, ...other }

  expect(whyNotAppoint(reach, { ...asked, appointee: unfit })).toEqual(['NOT_FIT_FOR_POST'])
})

test('R26-5: nobody is appointed to a precinct that is no more, nor before it is', () => {
  const ended = { validFrom: '2020-01-01', validUntil: '2026-04-15' }
  const coming = { validFrom: '2026-04-16', validUntil: null }

  expect(whyNotAppoint(reach, { ...asked, precinct: ended })).toEqual(['PRECINCT_NOT_STANDING'])
  expect(whyNotAppoint(reach, { ...asked, precinct: coming })).toEqual(['PRECINCT_NOT_STANDING'])
})

test('an appointment does not end before it begins', () => {
  const until = '2026-04-15'

  expect(whyNotAppoint(reach, { ...asked, until })).toEqual(['ENDS_BEFORE_BEGINS'])
  const appointment = { since: '2026-04-15', until: null }
  const ending = { actor: administrator, appointment, until, reportedOn: null }
  expect(whyNotEndAppointment(reach, ending)).toEqual(['ENDS_BEFORE_BEGINS'])
})

test('an appointment ends once', () => {
  const appointment = { since: '2020-01-01', until: '2026-01-01' }
  const ending = { actor: administrator, appointment, until: '2026-04-15', reportedOn: null }

  expect(whyNotEndAppointment(reach, ending)).toEqual(['ALREADY_ENDED'])
})

test.each([
  { until: '2026-04-15', problems: ['REPORTED_IN_POST'] },
  { until: '2026-04-16', problems: [] },
])(
  'R26-3: who reported on 15 April does not leave the post before: $until',
  ({ until, problems }) => {
    const appointment = { since: '2020-01-01', until: null }
    const ending = { actor: administrator, appointment, until, reportedOn: '2026-04-15' }

    expect(whyNotEndAppointment(reach, ending)).toEqual(problems)
  },
)

test('who appoints is the administrator of the police body, and nobody else', () => {
  const elsewhere = staff('ADMINISTRATOR', { bodyId: 'medeu' })

  expect(whyNotAppoint(reach, { ...asked, actor: staff('POINT_HEAD') })).toEqual(['FORBIDDEN'])
  expect(whyNotAppoint(reach, { ...asked, actor: elsewhere })).toEqual(['FORBIDDEN'])
})
