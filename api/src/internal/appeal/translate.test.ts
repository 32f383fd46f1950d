import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { evening } from '../../testing/given.ts'
import { startApi } from '../../testing/index.ts'

const RAISE = `mutation ($input: AppealRaiseInput!) {
  appealRaise(input: $input) { appeal { id number language text minute anonymous } errors { code } }
}`

const TRANSLATE = `mutation ($input: AppealTranslateInput!) {
  appealTranslate(input: $input) {
    appeal { language text translations { language text } }
    errors { code ground }
  }
}`

const uzbek = "Ko'chada chiroq yonmaydi."
const kazakh = 'Көшеде шам жанбайды.'
const day = '2026-04-15'

let api: Awaited<ReturnType<typeof startApi>>

beforeAll(async () => {
  api = await startApi()
})

afterAll(() => api.close())

async function raised(input: object) {
  const { id } = await api.given.held({ day })
  const { appealRaise } = await api
    .on(evening(day, '21:20'))
    .ask(RAISE, { input: { meetingId: id, kind: 'REMARK', answer: 'NONE', ...input } })
  return appealRaise
}

test('R31-1, R31-3: an appeal keeps its place, its language and the minute of the recording', async () => {
  const { appeal, errors } = await raised({ language: 'OTHER', text: uzbek, minute: 42 })

  expect(errors).toEqual([])
  expect(appeal).toMatchObject({
    ...{ number: 1, language: 'OTHER', text: uzbek, minute: 42, anonymous: true },
  })
})

test('R31-1: no recording has such a minute', async () => {
  const { errors } = await raised({ language: 'KK', text: kazakh, minute: -1 })

  expect(errors).toEqual([{ code: 'INVALID_INPUT' }])
})

test('R31-3: a translation stands beside the words that were spoken and never in their place', async () => {
  const { appeal } = await raised({ language: 'OTHER', text: uzbek })
  const translating = { appealId: appeal.id, language: 'KK' }
  const on = api.on(evening(day, '21:30'))

  await on.ask(TRANSLATE, { input: { ...translating, text: 'Шам жоқ.' } })
  const { appealTranslate } = await on.ask(TRANSLATE, { input: { ...translating, text: kazakh } })

  expect(appealTranslate).toEqual({
    appeal: { language: 'OTHER', text: uzbek, translations: [{ language: 'KK', text: kazakh }] },
    errors: [],
  })
})

test.each([
  { input: { language: 'KK', text: 'Шам.' }, code: 'TRANSLATED_INTO_ITSELF' },
  { input: { language: 'RU', text: '  ' }, code: 'TRANSLATION_EMPTY' },
])('R31-3: a translation is refused: $code', async ({ input, code }) => {
  const { appeal } = await raised({ language: 'KK', text: kazakh })

  const { appealTranslate } = await api
    .on(evening(day, '21:30'))
    .ask(TRANSLATE, { input: { appealId: appeal.id, ...input } })

  expect(appealTranslate.errors).toEqual([{ code, ground: '¶31' }])
})
