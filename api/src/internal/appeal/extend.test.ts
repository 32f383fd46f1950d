import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startApi } from '../../testing/index.ts'
import { PUBLIC, published, signedMeeting } from '../outcome/way.testing.ts'

const EXTEND = `mutation ($input: AppealExtendInput!) {
  appealExtend(input: $input) {
    appeal {
      dueOn dueProvisional
      termChanges { cause dueBefore dueAfter }
      extensions { decidedOn dueBefore until }
      notices { kind state dueOn text { ru } }
    }
    errors { code ground }
  }
}`

const OWED = `query ($kind: DeadlineKind, $overdue: Boolean) {
  deadlines(kind: $kind, overdue: $overdue, first: 100) {
    edges { node { kind dueOn overdue appeal { id } notice { id } } }
  }
}`

const PAGE = `query ($first: Int, $after: String) {
  deadlines(first: $first, after: $after) {
    edges { node { kind appeal { id } } }
    pageInfo { hasNextPage endCursor }
  }
}`

const reason = { kk: 'Сараптама тағайындалды', ru: 'Назначена экспертиза' }

let api: Awaited<ReturnType<typeof startApi>>

beforeAll(async () => {
  api = await startApi()
})

afterAll(() => api.close())

test('R32-12: a reasoned decision extends the term, its initiator waits to be told, and residents see the new day alone', async () => {
  const { id, appealId } = await signedMeeting(api)
  await published(api, id)
  const input = { appealId, until: '2026-06-06', reason }

  const { appealExtend } = await api.on('2026-05-06').as('head').ask(EXTEND, { input })

  expect(appealExtend).toEqual({
    appeal: {
      dueOn: '2026-06-08',
      dueProvisional: true,
      termChanges: [
        { cause: 'OPENED', dueBefore: null, dueAfter: '2026-05-08' },
        { cause: 'EXTENDED', dueBefore: '2026-05-08', dueAfter: '2026-06-08' },
      ],
      extensions: [{ decidedOn: '2026-05-06', dueBefore: '2026-05-08', until: '2026-06-08' }],
      notices: [
        {
          ...{ kind: 'EXTENDED', state: 'WAITING', dueOn: '2026-05-13' },
          text: { ru: expect.stringContaining('продлён до 08.06.2026. Причина: Назначена') },
        },
      ],
    },
    errors: [],
  })
  const { outcome } = await api.on('2026-05-20').askPublic(PUBLIC, { id })
  expect(outcome.items[0]).toMatchObject({ state: 'CHECKING', dueOn: '2026-06-08' })
  expect(JSON.stringify(outcome)).not.toContain('экспертиза')
})

test('R32-12: who waits to be told of an extension is overdue after three working days', async () => {
  const { appealId } = await signedMeeting(api)
  const input = { appealId, until: '2026-06-08', reason }
  await api.on('2026-05-06').as('head').ask(EXTEND, { input })

  const waiting = async (day: string, overdue: boolean) => {
    const asked = { kind: 'NOTIFY', overdue }
    const { deadlines } = await api.on(day).ask(OWED, asked)
    return deadlines.edges.filter(
      ({ node }: { node: { appeal: { id: string } } }) => node.appeal.id === appealId,
    ).length
  }

  expect(await waiting('2026-05-13', false)).toBe(1)
  expect(await waiting('2026-05-13', true)).toBe(0)
  expect(await waiting('2026-05-14', true)).toBe(1)
})

test('R32-12: the inspector whose term it is does not extend it, nor does anybody once it has passed', async () => {
  const { appealId } = await signedMeeting(api)
  const input = { appealId, until: '2026-06-08', reason }

  const own = await api.on('2026-05-06').ask(EXTEND, { input })
  const late = await api.on('2026-05-09').as('supervisor').ask(EXTEND, { input })
  const far = { ...input, until: '2026-07-09' }
  const tooFar = await api.on('2026-05-06').as('supervisor').ask(EXTEND, { input: far })

  expect(own.appealExtend).toEqual({ appeal: null, errors: [{ code: 'FORBIDDEN', ground: null }] })
  expect(late.appealExtend.errors).toEqual([{ code: 'TERM_PASSED', ground: '¶32' }])
  expect(tooFar.appealExtend.errors).toEqual([{ code: 'EXTENDED_TOO_FAR', ground: '¶32' }])
})

test.each([
  { told: { notifiedOn: '2026-05-06' }, code: 'INVALID_INPUT' },
  { told: { notifiedBy: 'PHONE' }, code: 'INVALID_INPUT' },
  { told: { notifiedOn: '2026-05-05', notifiedBy: 'PHONE' }, code: 'TRIED_BEFORE_NOTICE' },
  { told: { notifiedOn: '2026-05-07', notifiedBy: 'PHONE' }, code: 'DAY_IN_FUTURE' },
])(
  'R32-12: that somebody was told is a day and a way together, and no day before the decision: $code',
  async ({ told, code }) => {
    const { appealId } = await signedMeeting(api)
    const input = { appealId, until: '2026-06-08', reason, ...told }

    const { appealExtend } = await api.on('2026-05-06').as('head').ask(EXTEND, { input })

    expect(appealExtend.errors).toMatchObject([{ code }])
  },
)

test('R32-12: of two who extend at once under one version the second is told', async () => {
  const { appealId } = await signedMeeting(api)
  const one = { appealId, until: '2026-06-08', reason, version: 2 }
  const asking = api.on('2026-05-06').as('head')

  const answers = await Promise.all([
    asking.ask(EXTEND, { input: one }),
    asking.ask(EXTEND, { input: { ...one, until: '2026-06-09' } }),
  ])

  const codes = answers.map(({ appealExtend }) =>
    appealExtend.errors.map(({ code }: { code: string }) => code),
  )
  expect(codes).toContainEqual([])
  expect(codes).toContainEqual(['CHANGED_MEANWHILE'])
  expect(await rowsOf(appealId)).toEqual({ extensions: 1, notices: 1 })
})

test('an answer is due by its day, and what is due is listed with it', async () => {
  const { appealId } = await signedMeeting(api)

  const { deadlines } = await api.on('2026-05-09').ask(OWED, { kind: 'ANSWER', overdue: true })

  expect(deadlines.edges.map(({ node }: { node: object }) => node)).toContainEqual({
    ...{ kind: 'ANSWER', dueOn: '2026-05-08', overdue: true },
    ...{ appeal: { id: appealId }, notice: null },
  })
})

test('pages of one show everything that is due once, and to nobody who may not read it', async () => {
  const whole = await api.on('2026-05-09').ask(PAGE, { first: 100 })
  const stranger = await api.on('2026-05-09').as('stranger').ask(PAGE, { first: 100 })
  const administrator = await api.on('2026-05-09').as('administrator').ask(PAGE, { first: 100 })

  const paged: string[] = []
  for (let after: string | null = null; ; ) {
    const { deadlines } = await api.on('2026-05-09').ask(PAGE, { first: 1, after })
    paged.push(...owedIn(deadlines))
    if (!deadlines.pageInfo.hasNextPage) break
    after = deadlines.pageInfo.endCursor
  }

  expect(paged.length).toBeGreaterThan(4)
  expect(paged).toEqual(owedIn(whole.deadlines))
  expect(owedIn(stranger.deadlines)).toEqual([])
  expect(owedIn(administrator.deadlines)).toEqual([])
})

interface Owed {
  readonly edges: readonly { readonly node: { kind: string; appeal: { id: string } } }[]
}

function owedIn({ edges }: Owed): string[] {
  return edges.map(({ node }) => `${node.kind} ${node.appeal.id}`)
}

async function rowsOf(appealId: string) {
  const [rows] = await api.em().execute<{ extensions: number; notices: number }[]>(
    `select (select count(*)::int from internal.term_extension where appeal_id = ?) as extensions,
            (select count(*)::int from internal.notice where appeal_id = ?) as notices`,
    [appealId, appealId],
  )
  return rows
}
