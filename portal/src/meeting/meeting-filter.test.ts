import { expect, test } from '@jest/globals'
import { meetingQuestion } from './meeting-filter.ts'

const today = '2026-11-23'

test.each([
  { query: '', filter: { from: '2026-11-23' } },
  { query: 'period=past', filter: { to: '2026-11-22' } },
  { query: 'period=2026-Q3', filter: { from: '2026-07-01', to: '2026-09-30' } },
  {
    query: 'kato=751410000&form=ONLINE',
    filter: { kato: '751410000', form: ['ONLINE'], from: today },
  },
  { query: 'form=JOINT', filter: { joint: true, from: today } },
  { query: 'from=2026-12-01&to=2026-12-31', filter: { from: '2026-12-01', to: '2026-12-31' } },
])('"$query" asks for $filter', ({ query, filter }) => {
  const question = meetingQuestion(new URLSearchParams(query), today)

  expect(question).toMatchObject({ filter })
})

test.each([
  { query: 'kato=Almaty', bad: 'Almaty' },
  { query: 'form=BALLROOM', bad: 'BALLROOM' },
  { query: 'period=sometime', bad: 'sometime' },
  { query: 'from=yesterday', bad: 'yesterday' },
  { query: 'to=2026-02-30', bad: '2026-02-30' },
])('"$query" makes no sense and is named', ({ query, bad }) => {
  const question = meetingQuestion(new URLSearchParams(query), today)

  expect(question).toEqual({ bad })
})
