import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startApi } from '../../testing/index.ts'
import { published } from './stored.testing.ts'

const CORRECT = `mutation ($input: FindingCorrectInput!) {
  findingCorrect(input: $input) {
    correction { id version verdict insteadOf reason { ru } correctedBy { role } }
    errors { code }
  }
}`

const RESTORE = `mutation ($input: FindingRestoreInput!) {
  findingRestore(input: $input) { correction { withdrawnBy { role } } errors { code } }
}`

const FINDINGS = `query ($precinctId: ID!, $on: Day) {
  findings(precinctId: $precinctId, quarter: "2026-Q1", on: $on) {
    duty verdict found cause sentence since correction { reason { kk } }
  }
}`

const HISTORY = `query ($precinctId: ID!) {
  findingHistory(precinctId: $precinctId, quarter: "2026-Q1", duty: PRECINCT_REPORT) { found until }
}`

const DUTIES = `{ duties { precinct { number } quarter announceBy daysLeft finding { found } } }`

const reason = { kk: 'Жиналыс өтті, жазба кеш енгізілді.', ru: 'Сход был, запись внесли позже.' }

let api: Awaited<ReturnType<typeof startApi>>

beforeAll(async () => {
  api = await startApi()
  await api.given.held({ day: '2026-03-20' })
})

afterAll(() => api.close())

function input(over = {}) {
  const { precinctId } = api.city
  return {
    input: {
      precinctId,
      quarter: '2026-Q1',
      duty: 'PRECINCT_REPORT',
      verdict: 'UNMET',
      reason,
      ...over,
    },
  }
}

async function standing(on?: string) {
  const { precinctId } = api.city
  const { findings } = await api.on('2026-03-27').as('supervisor').ask(FINDINGS, { precinctId, on })
  return findings.find(({ duty }: { duty: string }) => duty === 'PRECINCT_REPORT')
}

test('staff read what was found and why, on any day', async () => {
  expect(await standing()).toMatchObject({ verdict: 'MET', cause: 'HELD' })
  expect(await standing('2026-03-19')).toMatchObject({ verdict: 'NOT_DUE', cause: 'NONE_YET' })
  expect(await standing('2026-01-01')).toBeUndefined()
})

test('the history of a duty is told from the first day on', async () => {
  const { precinctId } = api.city

  const { findingHistory } = await api.on('2026-03-27').ask(HISTORY, { precinctId })

  expect(findingHistory).toEqual([
    { found: 'NOT_DUE', until: expect.any(String) },
    { found: 'MET', until: null },
  ])
})

test.each(['inspector', 'assistant', 'head', 'administrator'] as const)(
  'whoever reports corrects no finding: %s',
  async (account) => {
    const { findingCorrect } = await api.on('2026-03-26').as(account).ask(CORRECT, input())

    expect(findingCorrect.correction).toBeNull()
    expect(['FORBIDDEN', 'NOT_FOUND']).toContain(findingCorrect.errors[0].code)
  },
)

test('what is out of scope or was never found is not there', async () => {
  const { strangePrecinctId } = api.city
  const asked = [
    input({ precinctId: strangePrecinctId }),
    input({ duty: 'INSPECTOR_REPORT' }),
    input({ meetingId: 'x' }),
    input({ quarter: '2020-Q1' }),
  ]

  const answers = []
  for (const one of asked)
    answers.push(await api.on('2026-03-26').as('supervisor').ask(CORRECT, one))

  const codes = answers.map(({ findingCorrect }) => findingCorrect.errors[0].code)
  expect(codes).toEqual(['NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND'])
})

test('a reason that names a resident is refused where it does', async () => {
  const named = { ...reason, ru: 'Об этом сказал Ахметов Серик Болатович, 8 701 123 45 67.' }

  const { findingCorrect } = await api
    .on('2026-03-26')
    .as('supervisor')
    .ask(CORRECT, input({ reason: named }))

  expect(findingCorrect.errors).toContainEqual({ code: 'PERSONAL_DATA_FOUND' })
})

test('a correction stands for staff and residents with what was found and why; the facts go on being judged', async () => {
  const { findingCorrect } = await api.on('2026-03-26').as('supervisor').ask(CORRECT, input())

  expect(findingCorrect).toEqual({
    correction: expect.objectContaining({
      verdict: 'UNMET',
      insteadOf: 'MET',
      reason: { ru: reason.ru },
      correctedBy: { role: 'SUPERVISOR' },
    }),
    errors: [],
  })
  expect(await standing()).toMatchObject({
    verdict: 'UNMET',
    found: 'MET',
    correction: { reason: { kk: reason.kk } },
  })
  expect(await standing('2026-03-25')).toMatchObject({ verdict: 'MET', correction: null })
  const shown = await published(api, api.city.precinctId)
  expect(shown.find(({ duty }) => duty === 'PRECINCT_REPORT')).toMatchObject({
    verdict: 'unmet',
    corrected: { verdict: 'met', reason: { ...reason, en: reason.kk } },
  })
})

test('two corrections at once are one', async () => {
  const asked = input({ duty: 'LAWFUL_NOTICE', verdict: 'NOT_APPLICABLE' })
  const supervisor = api.on('2026-03-26').as('supervisor')

  const answers = await Promise.all([
    supervisor.ask(CORRECT, asked),
    supervisor.ask(CORRECT, asked),
  ])

  const codes = answers.map(({ findingCorrect }) => findingCorrect.errors.map(codeOf))
  expect(codes).toContainEqual([])
  expect(codes).toContainEqual(['ALREADY_CORRECTED'])
})

test('a correction that is taken back leaves what is found by the facts', async () => {
  const { findings } = await api
    .on('2026-03-26')
    .as('supervisor')
    .ask(
      `query ($precinctId: ID!) { findings(precinctId: $precinctId, quarter: "2026-Q1") { duty correction { id version } } }`,
      { precinctId: api.city.precinctId },
    )
  const { correction } = findings.find(({ duty }: { duty: string }) => duty === 'PRECINCT_REPORT')
  const asked = { input: { correctionId: correction.id, version: correction.version, reason } }

  const { findingRestore } = await api.on('2026-03-27').as('reviewer').ask(RESTORE, asked)
  const again = await api.on('2026-03-27').as('reviewer').ask(RESTORE, asked)

  expect(findingRestore).toEqual({ correction: { withdrawnBy: { role: 'REVIEWER' } }, errors: [] })
  expect(again.findingRestore.errors).toEqual([{ code: 'CHANGED_MEANWHILE' }])
  expect(await standing()).toMatchObject({ verdict: 'MET', found: 'MET', correction: null })
})

test('the history shows a correction beside what it said otherwise of, for as long as it stood', async () => {
  const asked = `query ($precinctId: ID!) {
    findingHistory(precinctId: $precinctId, quarter: "2026-Q1", duty: PRECINCT_REPORT) {
      verdict found since until correction { reason { ru } withdrawalWords { ru } }
    }
  }`

  const { findingHistory } = await api
    .on('2026-03-28')
    .ask(asked, { precinctId: api.city.precinctId })

  expect(findingHistory).toMatchObject([
    { verdict: 'NOT_DUE', found: 'NOT_DUE', correction: null },
    { verdict: 'MET', found: 'MET', until: null, correction: null },
    {
      ...{ verdict: 'UNMET', found: 'MET', since: expect.stringMatching(/^2026-03-26/) },
      until: expect.stringMatching(/^2026-03-27/),
      correction: { reason: { ru: reason.ru }, withdrawalWords: { ru: reason.ru } },
    },
  ])
})

test('R26-10: staff see which of their precincts still need a meeting, and how many days are left', async () => {
  await api.given.held({ day: '2026-05-20', precinctIds: [api.city.precinctId] })
  const { duties } = await api.on('2026-06-18').as('head').ask(DUTIES)

  expect(duties).not.toContainEqual(
    expect.objectContaining({ finding: expect.objectContaining({ found: 'MET' }) }),
  )
  for (const owed of duties) {
    expect(owed).toMatchObject({ quarter: '2026-Q2', announceBy: '2026-06-20', daysLeft: 2 })
  }
})

function codeOf({ code }: { readonly code: string }): string {
  return code
}
