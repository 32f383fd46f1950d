import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startApi } from '../../testing/index.ts'
import {
  day,
  PUBLISH,
  published,
  raised,
  recorded,
  reviewed,
  signed,
  WITHDRAW,
} from './way.testing.ts'

const REPORT = `query ($id: ID!) {
  outcome(id: $id) {
    figures { number label(language: RU) value withheld from until sourceKind source(language: RU) retrievedOn }
    sources { kind name(language: RU) }
    silent { section because(language: RU) }
    acts { number editionOn link name(language: RU) }
    items { said { text language translated } }
  }
}`

const TRANSLATE = `mutation ($input: AppealTranslateInput!) {
  appealTranslate(input: $input) { appeal { id } errors { code } }
}`

const uzbek = { language: 'OTHER', text: "Ko'chada chiroq yonmaydi.", participantId: null }
const figure = {
  section: 'CRIME_SITUATION',
  label: { kk: 'Тіркелген ұрлық', ru: 'Зарегистрировано краж' },
  value: 12,
  periodFrom: '2026-01-01',
  periodUntil: '2026-03-31',
  sourceKind: 'STATE_STATISTICS',
  source: { kk: 'Құқықтық статистика есебі', ru: 'Отчёт правовой статистики' },
  retrievedOn: '2026-04-14',
}
const report = {
  participants: 0,
  reports: [
    {
      section: 'LEGISLATION',
      nothingBecause: { kk: 'Заңнама өзгерген жоқ', ru: 'Законодательство не менялось' },
    },
  ],
  acts: [
    {
      name: { kk: 'Профилактика туралы заң', ru: 'Закон о профилактике' },
      ...{ number: '№ 271-IV', editionOn: '2024-07-08' },
      link: 'https://adilet.zan.kz/rus/docs/Z100000271_',
    },
  ],
  figures: [
    figure,
    { ...figure, value: 2, label: { kk: 'Тұрмыстық зорлық', ru: 'Насилие в семье' } },
    { ...figure, sourceKind: null, source: null, label: { kk: 'Рейдтер', ru: 'Рейды' } },
  ],
  sources: [{ kind: 'MASS_MEDIA', name: { kk: 'Аудандық басылымдар', ru: 'Районные издания' } }],
}

let api: Awaited<ReturnType<typeof startApi>>

beforeAll(async () => {
  api = await startApi()
})

afterAll(() => api.close())

test('R29-2, R29-3, R30-1, R30-4: residents read the figures with their sources, without the small and the unsourced', async () => {
  const { id } = await api.given.held({ day })
  await raised(api, id)
  await recorded(api, id, report)
  await signed(api, id)
  await published(api, id)

  const { outcome } = await api.on('2026-04-18').askPublic(REPORT, { id })

  expect(outcome.figures[0]).toEqual({
    ...{ number: 1, label: figure.label.ru, value: 12, withheld: null },
    ...{ from: figure.periodFrom, until: figure.periodUntil, retrievedOn: figure.retrievedOn },
    ...{ sourceKind: 'STATE_STATISTICS', source: figure.source.ru },
  })
  expect(outcome.figures.slice(1)).toMatchObject([
    { value: null, withheld: 'SMALL_COUNT' },
    { value: null, withheld: 'NO_SOURCE' },
  ])
  expect(outcome.sources).toEqual([{ kind: 'MASS_MEDIA', name: 'Районные издания' }])
  expect(outcome.silent).toEqual([
    { section: 'LEGISLATION', because: 'Законодательство не менялось' },
  ])
  expect(outcome.acts).toMatchObject([{ number: '№ 271-IV', name: 'Закон о профилактике' }])
})

test('R29-3: a withdrawn outcome has no figure left, nor anything else of its report', async () => {
  const { id } = await api.given.held({ day })
  await raised(api, id)
  await recorded(api, id, report)
  await signed(api, id)
  await published(api, id)

  await api.on('2026-04-19').ask(WITHDRAW, { input: { meetingId: id, reason: 'PERSONAL_DATA' } })
  const { outcome } = await api.on('2026-04-19').askPublic(REPORT, { id })

  expect(outcome).toEqual({ figures: [], sources: [], silent: [], acts: [], items: [] })
})

test('words of a label are hidden in a hurry too', async () => {
  const { id } = await api.given.held({ day })
  await raised(api, id)
  await recorded(api, id, report)
  await signed(api, id)
  await published(api, id)

  const passages = [{ words: 'Районные', type: 'PERSON' }]
  const { outcomeWithdraw } = await api
    .on('2026-04-19')
    .ask(WITHDRAW, { input: { meetingId: id, reason: 'PERSONAL_DATA', passages } })
  const { outcome } = await api.on('2026-04-19').askPublic(REPORT, { id })

  expect(outcomeWithdraw.errors).toEqual([])
  expect(outcome.sources[0].name).not.toContain('Районные')
  expect(outcome.figures[0].value).toBe(12)
})

test('R31-3: of words of a third language residents read a translation, which says so', async () => {
  const { id } = await api.given.held({ day })
  const appealId = await raised(api, id, uzbek)
  await recorded(api, id, { participants: 0 })
  await signed(api, id)
  await reviewed(api, id)

  const reviewer = api.on('2026-04-17').as('reviewer')
  const { outcomePublish } = await reviewer.ask(PUBLISH, { input: { meetingId: id } })
  await api
    .on('2026-04-17')
    .ask(TRANSLATE, { input: { appealId, language: 'KK', text: 'Көшеде шам жанбайды.' } })
  await published(api, id)
  const { outcome } = await api.on('2026-04-18').askPublic(REPORT, { id })

  expect(outcomePublish.errors.map(({ code }: { code: string }) => code)).toEqual([
    'TRANSLATION_MISSING',
  ])
  expect(outcome.items).toEqual([
    { said: { text: 'Көшеде шам жанбайды.', language: 'KK', translated: true } },
  ])
})
