import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Language } from '../problem.ts'
import { type Cause, causes } from './cause.ts'
import { duties } from './duty.ts'
import { editions } from './edition.ts'
import { cells, days } from './facts.testing.ts'
import { remarks } from './finding.ts'
import { reading } from './given.testing.ts'
import { judge } from './judge.ts'
import { lackings } from './lacking.ts'
import { purposes } from './purpose.ts'
import { verdicts } from './verdict.ts'
import {
  dutyName,
  lackingName,
  purposeName,
  remarkSentence,
  sentenceOf,
  verdictName,
} from './wording.ts'

const languages: Language[] = ['kk', 'ru', 'en']
const letters: Record<Language, RegExp> = {
  kk: /^[А-Яа-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі\d\s.,:;«»()-]+$/,
  ru: /^[А-Яа-яЁё\d\s.,:;«»()-]+$/,
  en: /^[A-Za-z\d\s.,:;’()-]+$/,
}

/** Thousands of findings, of every cause: also under an order that is new, or not yet in force. */
const findings = [
  editions,
  reading({ inForceSince: '2026-02-10' }),
  reading({ inForceSince: '2026-05-10', noticeChannels: 'any', adjacency: 'corner' }),
].flatMap((by) =>
  fc
    .sample(fc.tuple(cells, days), { numRuns: 800, seed: 28 })
    .flatMap(([facts, asOf]) => judge(facts, by, asOf)),
)

test('every cause, every verdict and every remark is reached', () => {
  const reached = {
    causes: new Set<string>(findings.map(({ cause }) => cause)),
    verdicts: new Set<string>(findings.map(({ verdict }) => verdict)),
    remarks: new Set<string>(findings.flatMap((finding) => finding.remarks)),
    duties: new Set<string>(findings.map(({ duty }) => duty)),
  }

  expect(causes.filter((cause) => !reached.causes.has(cause))).toEqual([])
  expect(verdicts.filter((verdict) => !reached.verdicts.has(verdict))).toEqual([])
  expect(remarks.filter((remark) => !reached.remarks.has(remark))).toEqual([])
  expect(duties.filter((duty) => !reached.duties.has(duty))).toEqual([])
})

test.each(languages)(
  'the sentence of every finding is whole in %s, and leaves nothing open',
  (language) => {
    const sentences = new Set(findings.map((finding) => sentenceOf(finding, language)))

    const broken = [...sentences].filter(
      (sentence) => !letters[language].test(sentence) || !/^\p{Lu}.+\.$/u.test(sentence),
    )

    expect(broken).toEqual([])
  },
)

test.each(languages)(
  'no two causes, duties, verdicts, purposes or remarks read the same in %s',
  (language) => {
    const told = { day: '2026-04-15', margin: 3, count: 7, lacking: ['HEALTH'] } as const
    const lists = [
      causes.map((cause) => sentenceOf({ cause, ...told }, language)),
      duties.map((duty) => dutyName(duty, language)),
      verdicts.map((verdict) => verdictName(verdict, language)),
      purposes.map((purpose) => purposeName(purpose, language)),
      remarks.map((remark) => remarkSentence(remark, language)),
      lackings.map((code) => lackingName(code, language)),
    ]

    for (const list of lists) {
      expect(new Set(list).size).toBe(list.length)
      expect(list.filter((words) => !letters[language].test(words))).toEqual([])
    }
  },
)

test('what can no longer be announced in time is never called too late', () => {
  const told = { day: '2026-03-21', margin: null, count: null, lacking: [] }

  const sentences = languages.map((language) =>
    sentenceOf({ cause: 'TIME_HAS_PASSED', ...told }, language),
  )

  expect(sentences).toEqual([
    'Бұл тоқсанның кездесуін енді мерзімінде жариялау мүмкін емес. Жариялаудың соңғы күні: 2026\u00a0ж. 21\u00a0наурыз. Есепті әлі де беруге болады.',
    'Встречу этого квартала вовремя уже не объявить, но отчитаться ещё можно. Последним днём для объявления было: 21\u00a0марта 2026\u00a0г.',
    'A meeting of this quarter can no longer be announced in time; a report can still be given. The last day to announce was: 21\u00a0March 2026.',
  ])
})

test.each([
  { margin: -1, ru: '1\u00a0день', en: '1\u00a0day', kk: '1' },
  { margin: -2, ru: '2\u00a0дня', en: '2\u00a0days', kk: '2' },
  { margin: -5, ru: '5\u00a0дней', en: '5\u00a0days', kk: '5' },
  { margin: -21, ru: '21\u00a0день', en: '21\u00a0days', kk: '21' },
])('$margin days are counted as each language counts them', ({ margin, ...expected }) => {
  const late = {
    cause: 'CHANNEL_LATE' as const satisfies Cause,
    day: '2026-04-06',
    margin,
    count: null,
    lacking: [],
  }

  expect(sentenceOf(late, 'ru')).toContain(`на ${expected.ru}. `)
  expect(sentenceOf(late, 'en')).toContain(`way ${expected.en} late`)
  expect(sentenceOf(late, 'kk')).toContain(`саны: ${expected.kk}. `)
})

test('Kazakh is Kazakh: every sentence uses a letter that Russian lacks', () => {
  const sentences = new Set(findings.map((finding) => sentenceOf(finding, 'kk')))

  const plain = [...sentences].filter((sentence) => !/[әғқңөұүһі]/i.test(sentence))

  expect(plain).toEqual([])
})
