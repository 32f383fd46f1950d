import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startApi } from '../../testing/index.ts'

const MEETING = `query ($id: ID!) {
  meeting(id: $id) {
    stage
    precincts { reported precinct { number } inspector { name { kk { surname } } } }
    changes { kind by { role } }
    invitations { category }
    attendance { registered refused }
    participants { name }
    appeals { number }
    protocols { version }
    outcome { reviewedAt }
    scheduledBy { role }
  }
}`

let api: Awaited<ReturnType<typeof startApi>>

beforeAll(async () => {
  api = await startApi()
})

afterAll(() => api.close())

test('a meeting is read with everything in it', async () => {
  const { id } = await api.given.announced({ day: '2026-04-15' })

  const { meeting } = await api.on('2026-04-01').as('supervisor').ask(MEETING, { id })

  expect(meeting).toEqual({
    stage: 'ANNOUNCED',
    precincts: [
      {
        reported: null,
        precinct: { number: 28 },
        inspector: { name: { kk: { surname: 'Жұмағали' } } },
      },
    ],
    changes: [{ kind: 'ANNOUNCED', by: { role: 'INSPECTOR' } }],
    invitations: [],
    attendance: { registered: 0, refused: 0 },
    participants: [],
    appeals: [],
    protocols: [],
    outcome: null,
    scheduledBy: { role: 'INSPECTOR' },
  })
})

test.each(['stranger', 'neighbour', 'administrator'] as const)(
  'for the %s it is not there, like one that never was',
  async (account) => {
    const { id } = await api.given.announced({ day: '2026-04-15' })
    const on = api.on('2026-04-01').as(account)

    const answers = [
      await on.ask(MEETING, { id }),
      await on.ask(MEETING, { id: '00000000-0000-4000-8000-000000000000' }),
      await on.ask(MEETING, { id: 'nothing' }),
    ]

    expect(answers).toEqual([{ meeting: null }, { meeting: null }, { meeting: null }])
  },
)
