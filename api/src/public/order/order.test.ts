import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type PublicWorld, publicWorld } from '../world.testing.ts'

let world: PublicWorld

beforeAll(async () => {
  world = await publicWorld()
})

afterAll(() => world.close())

interface Read {
  readonly paragraph: string
  readonly russian: readonly string[]
  readonly inRussian: boolean
  readonly inKazakh: boolean
  readonly reading: string
  readonly uncheckable: string | null
  readonly duties: readonly { readonly name: string; readonly purposes: readonly string[] }[]
  readonly requirements: readonly { readonly id: string }[]
}

async function read(): Promise<readonly Read[]> {
  const { data, errors } = await world.ask(`{ order {
    paragraph russian: text(language: RU) inRussian: official(language: RU) inKazakh: official(language: KK)
    reading(language: EN) uncheckable(language: EN) duties { name(language: EN) purposes } requirements { id tests }
  } }`)
  expect(errors).toBeUndefined()
  return (data as { order: Read[] }).order
}

test('the order is there from ¶25 to ¶34, in its own words in Russian alone', async () => {
  const order = await read()

  const numbers = order.map(({ paragraph }) => paragraph)
  expect(numbers).toEqual([
    '¶22(13)',
    ...[25, 26, 27, 28, 29, 30, 31, 32, 33, 34].map((n) => `¶${n}`),
  ])
  expect(order.every(({ inRussian, inKazakh }) => inRussian && !inKazakh)).toBe(true)
  expect(order[2]?.russian[0]).toMatch(/^26\. Отчеты участкового инспектора полиции/)
})

test('the order is read by the values that are in force that day, and the countdown by those of the quarter', async () => {
  const asked = `{
    order { paragraph reading(language: EN) }
    now: compliance(quarter: "2026-Q2") { lastLawfulAnnouncement }
    next: compliance(quarter: "2026-Q4") { lastLawfulAnnouncement }
  }`
  const before = await world.ask(asked)

  await world.given.sql(
    `insert into public_record.policy_edition (since, edition, "values")
     values ('2020-01-01', 'old', '{"noticeDays": 5}'), ('2026-10-01', 'later', '{"noticeDays": 15}')`,
  )

  const after = await world.ask(asked)
  const notice = ({ data }: typeof before) =>
    (data as { order: Read[] }).order.find(({ paragraph }) => paragraph === '¶27')?.reading
  expect(notice(before)).toContain('10 calendar days')
  expect(notice(after)).toBe(notice(before))
  expect(after.data).toMatchObject({
    now: { lastLawfulAnnouncement: '2026-06-20' },
    next: { lastLawfulAnnouncement: '2026-12-16' },
  })
})

test('R25-1: a paragraph has duties with their purposes, or says why a machine cannot check it', async () => {
  const order = await read()

  for (const { duties, uncheckable, reading, requirements } of order) {
    expect(duties.length > 0).toBe(uncheckable === null)
    expect(duties.every(({ purposes }) => purposes.length > 0)).toBe(true)
    expect(reading).not.toBe('')
    expect(requirements.length).toBeGreaterThan(0)
  }
})
