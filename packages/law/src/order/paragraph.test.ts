import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { duties } from '../duty/duty.ts'
import { order2023, type Policy } from '../policy.ts'
import type { Language } from '../problem.ts'
import { guards } from './guards.ts'
import { order } from './paragraph.ts'

const languages: Language[] = ['kk', 'ru', 'en']

test('the Russian text is that of the order, letter by letter', () => {
  const text = order.flatMap((paragraph) => paragraph.text.ru).join('\n')

  const hash = createHash('sha256').update(text).digest('hex')

  expect(hash).toBe('58a880de99a4b0b24ca1e2bdf44a0bda439d1b1d8cb58460f3ba766a72ecf749')
})

test.each(order)('$id is translated part by part, and each part keeps its number', ({ text }) => {
  const numbers = languages.map((language) =>
    text[language].map((part) => /^\d+[.)]/.exec(part)?.[0] ?? ''),
  )

  expect(numbers[0]).toEqual(numbers[1])
  expect(numbers[2]).toEqual(numbers[1])
})

test.each(order)(
  '$id is read in three languages, and checked by a duty or says why by none',
  (paragraph) => {
    const { uncheckable } = paragraph
    const readings = languages.map((language) => paragraph.reading(order2023, language))

    expect(new Set(readings).size).toBe(languages.length)
    expect(readings.filter((words) => !words.endsWith('.'))).toEqual([])
    expect(uncheckable === null).toBe(paragraph.duties.length > 0)
  },
)

test('every duty stands at its paragraph, once', () => {
  expect(order.flatMap((paragraph) => paragraph.duties)).toEqual(duties)
})

test('every requirement of the paragraphs stands at one of them, and none that does not exist', () => {
  const table = readFileSync(new URL('../../requirements.md', import.meta.url), 'utf8')
  const known = [...table.matchAll(/^\| (R\d+-\d+) \|/gm)].map(([, id]) => id)

  const listed = order.flatMap((paragraph) => paragraph.requirements)

  expect(listed.toSorted()).toEqual(known.toSorted())
})

const otherwise: Policy = {
  ...order2023,
  ...{ servedDays: 21, noticeDays: 21, noticeCounting: 'clearDays', noticeChannels: 'any' },
  ...{ dateMove: 'likeAnyChange', excusingReasons: [], joinLinkIsPlace: true, smallCount: 3 },
  ...{ initiatorsShare: 20, adjacency: 'corner', questionCountsAs: 'remark', quarterBy: 'end' },
  ...{ retentionYears: 2, retentionStart: 'lastClosedItem' },
  ...{ decisionDays: 30, closingEvidence: 'document' },
}

test.each(['¶22(13)', '¶26', '¶27', '¶29', '¶31', '¶32', '¶33'])(
  '%s is read by the values of the policy, in every language',
  (id) => {
    const paragraph = order.find((one) => one.id === id)

    const read = (policy: Policy) => languages.map((of) => paragraph?.reading(policy, of))

    expect(read(otherwise).filter((words) => read(order2023).includes(words))).toEqual([])
  },
)

test.each([
  { language: 'kk', days: 'күнтізбелік 21 күн', by: '3 мамыр' },
  { language: 'ru', days: 'за 21 календарный день', by: 'не позднее 3 мая' },
  { language: 'en', days: '21 calendar days', by: 'by 3 May' },
] as const)(
  'of clear days the day of announcing is none, in $language',
  ({ language, days, by }) => {
    const notice = order.find(({ id }) => id === '¶27')

    const words = notice?.reading(otherwise, language)

    expect(words).toContain(days)
    expect(words).toContain(by)
    expect(notice?.reading(order2023, language)).toMatch(/15 (мамыр|мая|May)/)
  },
)

test('the tests that are kept for the page guard requirements that exist', () => {
  const listed = new Set(order.flatMap((paragraph) => paragraph.requirements))

  expect(Object.keys(guards).filter((id) => !listed.has(id))).toEqual([])
})

test('Kazakh is written in Kazakh letters, Russian in Russian ones', () => {
  const letters = {
    kk: /^[А-Яа-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі\d\s.,:;«»()—-]+$/,
    ru: /^[А-Яа-яЁё\d\s.,:;"«»()-]+$/,
  }

  const foreign = order.flatMap((paragraph) =>
    (['kk', 'ru'] as const).flatMap((language) => {
      const read = [order2023, otherwise].map((policy) => paragraph.reading(policy, language))
      const why = paragraph.uncheckable?.[language] ?? []
      return [...paragraph.text[language], ...read, ...[why].flat()].filter(
        (words) => !letters[language].test(words),
      )
    }),
  )

  expect(foreign).toEqual([])
})
