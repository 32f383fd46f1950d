import { expect, test } from '@jest/globals'
import { meeting } from '../given.testing.ts'
import { order2023 } from '../policy.ts'
import { changeOf, restartsNotice } from './change.ts'
import { moveReasons } from './reason.ts'

const announced = meeting({ stage: 'announced' } as const)
const hourLater = { ...announced, startsAt: '2026-04-15T14:30:00Z' }
const library = { ...announced, place: { kk: 'Кітапхана', ru: 'Библиотека' } }
const online = {
  ...announced,
  form: 'ONLINE',
  place: null,
  joinLink: 'https://meet.example.kz/28',
} as const
const nextDay = { ...announced, day: '2026-04-16', startsAt: '2026-04-16T13:30:00Z' }

test.each([
  {
    after: hourLater,
    on: '2026-04-05',
    weight: 'none',
    because: 'there is still time to announce it',
  },
  {
    after: hourLater,
    on: '2026-04-06',
    weight: 'breach',
    because: 'the time for announcing has passed',
  },
  { after: library, on: '2026-04-13', weight: 'breach', because: 'the place counts like the hour' },
  {
    after: online,
    on: '2026-04-13',
    weight: 'breach',
    because: 'R27-9: going online is another place',
  },
  { after: announced, on: '2026-04-13', weight: 'none', because: 'nothing has changed' },
] as const)('R27-8: a change made public on $on is $weight: $because', ({ after, on, weight }) => {
  expect(changeOf(announced, after, { on, policy: order2023 })).toBe(weight)
})

test.each(moveReasons)(
  'R27-8: a late change for the reason %s is a deviation when the list excuses it',
  (reason) => {
    const excusing = ['SAFETY', 'WEATHER', 'VENUE_LOSS']

    const weight = changeOf(announced, library, { on: '2026-04-13', reason, policy: order2023 })

    expect(weight).toBe(excusing.includes(reason) ? 'deviation' : 'breach')
  },
)

test('R27-7: a new date weighs nothing as a change: its notice is counted anew', () => {
  const weight = changeOf(announced, nextDay, { on: '2026-04-13', policy: order2023 })

  expect(weight).toBe('none')
  expect(restartsNotice(announced, nextDay, order2023)).toBe(true)
  expect(restartsNotice(announced, hourLater, order2023)).toBe(false)
})

test('where a new date is read like any change, it is a breach like a new hour', () => {
  const policy = { ...order2023, dateMove: 'likeAnyChange' } as const

  const weight = changeOf(announced, nextDay, { on: '2026-04-13', policy })

  expect(weight).toBe('breach')
})

test('R27-9: another link to the same online meeting is no breach, unless it is read as a place', () => {
  const otherLink = { ...online, joinLink: 'https://meet.example.kz/31' }

  const weights = [false, true].map((joinLinkIsPlace) =>
    changeOf(online, otherLink, { on: '2026-04-15', policy: { ...order2023, joinLinkIsPlace } }),
  )

  expect(weights).toEqual(['none', 'breach'])
})

test('a plan nobody has been told of is changed freely', () => {
  const planned = meeting({ stage: 'planned' } as const)

  expect(changeOf(planned, hourLater, { on: '2026-04-14', policy: order2023 })).toBe('none')
})
