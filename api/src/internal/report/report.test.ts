import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { evening } from '../../testing/given.ts'
import { startApi, toSign } from '../../testing/index.ts'

const RECORD = `mutation ($input: ProtocolRecordInput!) {
  protocolRecord(input: $input) {
    protocol {
      reports { section text nothingBecause { ru } }
      figures { number label { ru } value partOf sourceKind }
      sources { sourceKind name { ru } }
      acts { number link }
    }
    errors { code ground spans { field } }
  }
}`

const CORRECT = `mutation ($input: ProtocolCorrectInput!) {
  protocolCorrect(input: $input) {
    protocol { version figures { value } sources { sourceKind } acts { number } reports { section } }
    errors { code }
  }
}`

const SIGN = `mutation ($input: ProtocolSignInput!) {
  protocolSign(input: $input) { protocol { hash } errors { code } }
}`

const theft = {
  section: 'CRIME_SITUATION',
  label: { kk: 'Ұрлық', ru: 'Кражи' },
  value: 12,
  periodFrom: '2026-01-01',
  periodUntil: '2026-03-31',
  sourceKind: 'STATE_STATISTICS',
  source: { kk: 'Құқықтық статистика', ru: 'Правовая статистика' },
  retrievedOn: '2026-04-14',
}
const silent = {
  section: 'LEGISLATION',
  nothingBecause: { kk: 'Заңнама өзгерген жоқ', ru: 'Законодательство не менялось' },
}
const act = {
  name: { kk: 'Құқық бұзушылық профилактикасы туралы заң', ru: 'Закон о профилактике' },
  number: '№ 271-IV',
  editionOn: '2024-07-08',
  link: 'https://adilet.zan.kz/rus/docs/Z100000271_',
}
const press = { kind: 'MASS_MEDIA', name: { kk: 'Басылымдар', ru: 'Издания' } }

let api: Awaited<ReturnType<typeof startApi>>

beforeAll(async () => {
  api = await startApi()
})

afterAll(() => api.close())

test('R29-1, R30-1, R30-4: a report holds its figures, sources, acts, and why there is nothing to report', async () => {
  const { id } = await api.given.held({ day: '2026-04-15' })
  const told = { section: 'PREVENTION', text: 'Әңгімелер өткізілді.' }
  const input = {
    meetingId: id,
    reports: [told, silent],
    figures: [theft],
    sources: [press],
    acts: [act],
  }

  const { protocolRecord } = await api.on(evening('2026-04-15', '21:30')).ask(RECORD, { input })

  expect(protocolRecord.errors).toEqual([])
  expect(protocolRecord.protocol).toEqual({
    reports: [
      { section: 'PREVENTION', text: told.text, nothingBecause: null },
      { section: 'LEGISLATION', text: '', nothingBecause: { ru: silent.nothingBecause.ru } },
    ],
    figures: [
      {
        number: 1,
        label: { ru: 'Кражи' },
        value: 12,
        partOf: null,
        sourceKind: 'STATE_STATISTICS',
      },
    ],
    sources: [{ sourceKind: 'MASS_MEDIA', name: { ru: 'Издания' } }],
    acts: [{ number: act.number, link: act.link }],
  })
})

test('R29-1: what is left out of a draft stays as it was, and what is given takes its place', async () => {
  const { id } = await api.given.held({ day: '2026-04-16' })
  const on = api.on(evening('2026-04-16', '21:30'))
  const first = { meetingId: id, figures: [theft, theft], sources: [press] }

  await on.ask(RECORD, { input: first })
  const { protocolRecord } = await on.ask(RECORD, {
    input: { meetingId: id, figures: [{ ...theft, value: 13 }] },
  })

  const { figures, sources } = protocolRecord.protocol
  expect(figures.map(({ value }: { value: number }) => value)).toEqual([13])
  expect(sources).toHaveLength(1)
})

test.each([
  { part: { figures: [{ ...theft, label: { kk: 'Ұрлық', ru: ' ' } }] }, code: 'FIGURE_UNNAMED' },
  { part: { figures: [{ ...theft, periodUntil: '2025-12-31' }] }, code: 'PERIOD_BACKWARDS' },
  { part: { figures: [{ ...theft, retrievedOn: '2026-04-30' }] }, code: 'DAY_IN_FUTURE' },
  { part: { figures: [{ ...theft, value: -1 }] }, code: 'INVALID_INPUT' },
  { part: { figures: [{ ...theft, partOf: 2 }] }, code: 'FIGURE_PART_OF_NOTHING' },
  {
    part: { figures: [theft, { ...theft, value: 13, partOf: 1 }] },
    code: 'FIGURES_DO_NOT_ADD_UP',
  },
  { part: { sources: [{ ...press, name: { kk: '', ru: '' } }] }, code: 'SOURCE_UNNAMED' },
  { part: { acts: [{ ...act, number: '8 701 555 12 34' }] }, code: 'ACT_UNNAMED' },
  { part: { acts: [{ ...act, link: 'https://zan.example/1' }] }, code: 'ACT_LINK_MALFORMED' },
  { part: { reports: [silent, silent] }, code: 'SECTION_TWICE' },
  { part: { reports: [{ ...silent, text: 'Өзгерді.' }] }, code: 'SECTION_SILENT_THOUGH_TOLD' },
  {
    part: { reports: [{ ...silent, nothingBecause: { kk: 'Өзгерген жоқ', ru: '' } }] },
    code: 'SECTION_REASON_MISSING',
  },
  {
    part: { figures: [{ ...theft, label: { kk: 'Ахметов Нұрлан', ru: 'Ахметов Нурлан' } }] },
    code: 'PERSONAL_DATA_FOUND',
  },
])('R29-2, R30-1, R30-4: a report is refused: $code', async ({ part, code }) => {
  const { id } = await api.given.held({ day: '2026-04-17' })

  const { protocolRecord } = await api
    .on(evening('2026-04-17', '21:30'))
    .ask(RECORD, { input: { meetingId: id, ...part } })

  const codes = protocolRecord.errors.map((error: { code: string }) => error.code)
  expect(codes).toEqual([code])
})

test('R29-2: what is signed includes the figures, and a correction begins with what was signed', async () => {
  const { id } = await api.given.held({ day: '2026-04-20' })
  const on = api.on(evening('2026-04-20', '21:30'))
  const input = {
    ...{ meetingId: id, text: 'Өтті.', decisions: 'Жоқ.', participants: 0, nothingRaised: true },
    ...{ endedAt: evening('2026-04-20', '21:20'), reports: [silent], acts: [act] },
    ...{ figures: [theft], sources: [press] },
  }
  await on.ask(RECORD, { input })

  const { protocolSign } = await on.ask(SIGN, { input: await toSign(on, id) })
  const [signed] = await api
    .em()
    .execute('select signed_content from internal.protocol where meeting_id = ?', [id])
  const { protocolCorrect } = await on.ask(CORRECT, {
    input: { meetingId: id, reason: 'WRONG_NUMBER', figures: [{ ...theft, value: 21 }] },
  })
  const changing = api
    .em()
    .execute(
      'update internal.report_figure set value = 0 where value = 12 and protocol_id in (select id from internal.protocol where meeting_id = ?)',
      [id],
    )

  expect(protocolSign.errors).toEqual([])
  const content = JSON.parse(signed?.signed_content ?? '{}')
  expect(content.figures).toEqual([expect.objectContaining({ value: 12, label: theft.label })])
  expect(content.sources).toEqual([expect.objectContaining({ sourceKind: 'MASS_MEDIA' })])
  expect(protocolCorrect.protocol).toEqual({
    ...{ version: 2, figures: [{ value: 21 }], sources: [{ sourceKind: 'MASS_MEDIA' }] },
    ...{ acts: [{ number: act.number }], reports: [{ section: 'LEGISLATION' }] },
  })
  await expect(changing).rejects.toThrow('what is signed is not changed')
})
