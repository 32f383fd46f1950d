import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { inAll } from '../given.testing.ts'
import { type PublicWorld, publicWorld } from '../world.testing.ts'

let world: PublicWorld
let precinct: string

beforeAll(async () => {
  world = await publicWorld()
  const { given } = world
  await given.territory({ kato: '000000000', level: 'COUNTRY' })
  await given.territory({ kato: '750000000', level: 'REGION', parentKato: '000000000' })
  await given.territory({ kato: '751410000', level: 'DISTRICT', parentKato: '750000000' })
  precinct = await given.precinct({ number: 28 })
})

afterAll(() => world.close())

async function meeting(row: object, fields: string): Promise<unknown> {
  const id = await world.given.meeting({ precinctIds: [precinct], ...row })
  const { data, errors } = await world.ask(`query ($id: ID!) { meeting(id: $id) { ${fields} } }`, {
    id,
  })
  expect(errors).toBeUndefined()
  return (data as { meeting: unknown }).meeting
}

test('R27-7: a moved meeting keeps the old start and the reason in sight', async () => {
  const reason = { code: 'VENUE_LOSS', words: inAll('су басты') }
  const moved = {
    status: 'MOVED',
    startsAt: '2026-06-15T13:00:00Z',
    previousStarts: [{ start: '2026-06-01T13:00:00Z', changedAt: '2026-05-25T04:00:00Z', reason }],
    changes: [
      {
        at: '2026-05-25T04:00:00Z',
        kind: 'DATE_MOVED',
        start: '2026-06-15T13:00:00Z',
        venue: null,
        reason,
        weight: 'none',
      },
    ],
  }

  const seen = await meeting(
    moved,
    `status day start quarter
     previousStarts { start changedAt reason { code text(language: RU) words(language: RU) } }
     changes { kind start venue weight reason { text } }`,
  )

  expect(seen).toEqual({
    status: 'MOVED',
    day: '2026-06-15',
    start: '2026-06-15T13:00:00Z',
    quarter: '2026-Q2',
    previousStarts: [
      {
        start: '2026-06-01T13:00:00Z',
        changedAt: '2026-05-25T04:00:00Z',
        reason: {
          code: 'VENUE_LOSS',
          text: 'Назначенным местом нельзя было воспользоваться',
          words: 'су басты ru',
        },
      },
    ],
    changes: [
      {
        kind: 'DATE_MOVED',
        start: '2026-06-15T13:00:00Z',
        venue: null,
        weight: 'NONE',
        reason: { text: 'Белгіленген орынды пайдалану мүмкін болмады' },
      },
    ],
  })
})

test('R27-1: how long the notice was, and what shows it, stands beside the meeting', async () => {
  const announcements = [
    {
      channel: 'SOCIAL_NETWORK',
      outlet: null,
      link: 'https://example.org/1',
      day: '2026-05-28',
      recordedAt: '2026-05-29T04:00:00Z',
    },
    {
      channel: 'MASS_MEDIA',
      outlet: inAll('Бостандық үні'),
      link: null,
      day: '2026-05-29',
      recordedAt: '2026-05-29T04:00:00Z',
    },
  ]
  const notice = { days: 4, needed: 10, basis: 'evidence', late: true, announcements }
  const lateReason = { code: 'OVERSIGHT', words: null }

  const seen = await meeting(
    { notice: { ...notice, lateReason } },
    `notice { days needed basis late lateReason { code text(language: EN) words }
       announcements { channel outlet link day } }`,
  )

  expect(seen).toEqual({
    notice: {
      days: 4,
      needed: 10,
      basis: 'EVIDENCE',
      late: true,
      lateReason: { code: 'OVERSIGHT', text: 'By oversight', words: null },
      announcements: [
        {
          channel: 'SOCIAL_NETWORK',
          outlet: 'Әлеуметтік желі',
          link: 'https://example.org/1',
          day: '2026-05-28',
        },
        { channel: 'MASS_MEDIA', outlet: 'Бостандық үні kk', link: null, day: '2026-05-29' },
      ],
    },
  })
})

test('R28-4: who was invited is named by the category, or by what may be public', async () => {
  const invited = [
    { category: 'HEALTH', label: null },
    { category: 'LOCAL_EXECUTIVE', label: inAll('аудан әкімі') },
  ]

  const seen = await meeting({ invited }, 'invited { category label(language: RU) }')

  expect(seen).toEqual({
    invited: [
      { category: 'HEALTH', label: 'Учреждения здравоохранения' },
      { category: 'LOCAL_EXECUTIVE', label: 'аудан әкімі ru' },
    ],
  })
})

test('a meeting says where it is, who reports, and in which languages', async () => {
  const seen = await meeting(
    {
      form: 'OUTDOORS',
      languages: ['kk', 'ru'],
      venue: {
        name: inAll('мектеп'),
        address: inAll('Абай, 1'),
        position: { latitude: 43.2, longitude: 76.9 },
      },
      note: inAll('жылы киініңіз'),
      inspectors: [{ precinctId: precinct, name: inAll('Қанат'), rank: inAll('капитан') }],
    },
    `form joint venue { name address(language: EN) position { latitude longitude } } note(language: RU) languages
     joinLink precincts { number } inspectors { name rank(language: RU) precinct { number } } outcome { id }`,
  )

  expect(seen).toEqual({
    form: 'OUTDOORS',
    joint: false,
    venue: {
      name: 'мектеп kk',
      address: 'Абай, 1 en',
      position: { latitude: 43.2, longitude: 76.9 },
    },
    note: 'жылы киініңіз ru',
    languages: ['KK', 'RU'],
    joinLink: null,
    precincts: [{ number: 28 }],
    inspectors: [{ name: 'Қанат kk', rank: 'капитан ru', precinct: { number: 28 } }],
    outcome: null,
  })
})

test.each([
  { what: 'a cancelled one without a reason', row: { status: 'CANCELLED' } },
  { what: 'a held one without its start', row: { status: 'HELD' } },
  { what: 'a moved one that was never moved', row: { status: 'MOVED' } },
  { what: 'an announced one without notice', row: { notice: null } },
  { what: 'one that is only planned', row: { status: 'PLANNED' } },
])('$what cannot even be written among the published', async ({ row }) => {
  const writing = world.given.meeting({ precinctIds: [precinct], ...row })

  await expect(writing).rejects.toThrow('violates check constraint')
})
