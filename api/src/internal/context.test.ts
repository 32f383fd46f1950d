import { editions } from '@esep/law'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startApi } from '../testing/index.ts'
import { InternalContext } from './context.ts'

let api: Awaited<ReturnType<typeof startApi>>

beforeAll(async () => {
  api = await startApi()
})

afterAll(() => api.close())

test.each([
  { accepted: undefined, language: 'kk', because: 'Kazakh is the first language' },
  { accepted: 'de-DE, fr;q=0.9', language: 'kk', because: 'neither of these is ours' },
  { accepted: 'ru-RU,ru;q=0.9,en;q=0.8', language: 'ru', because: 'it stands first' },
  { accepted: 'en;q=0.5, kk;q=0.8', language: 'kk', because: 'it is wanted more' },
  { accepted: 'EN-gb', language: 'en', because: 'letter case says nothing' },
])(
  'to a browser that accepts $accepted we speak $language: $because',
  async ({ accepted, language }) => {
    const context = new InternalContext({
      em: api.em(),
      now: '2026-04-15T19:30:00Z',
      session: null,
      accepted,
      address: '127.0.0.1',
      editions,
      portalUrl: 'https://esep.example',
    })

    expect(context.language).toBe(language)
    expect(context.today).toBe('2026-04-16')
  },
)
