import { expect, test } from '@jest/globals'
import { groundOf, isProblem, type Language, problems, wordingOf } from './problem.ts'

const languages: Language[] = ['kk', 'ru', 'en']

test.each(problems)(
  '%s is worded in kk, ru and en: what is wrong, and how to mend it',
  (problem) => {
    const sentences = languages.map((language) => wordingOf(problem, language))

    expect(new Set(sentences).size).toBe(languages.length)
    for (const sentence of sentences) expect(sentence).toMatch(/^\p{Lu}.+[.?!] \S.+\.$/u)
  },
)

test.each(languages)('no two problems read the same in %s', (language) => {
  const sentences = problems.map((problem) => wordingOf(problem, language))

  expect(new Set(sentences).size).toBe(problems.length)
})

const namesOfFormats = /https:\/\/|UTF-8|CSV/g

test('Kazakh is written with Kazakh letters, Russian with Russian ones, English with Latin ones', () => {
  const letters: Record<Language, RegExp> = {
    kk: /^[А-Яа-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі\d\s.,:;?!«»()№/-]+$/,
    ru: /^[А-Яа-яЁё\d\s.,:;?!«»()№/-]+$/,
    en: /^[A-Za-z\d\s.,:;?!“”()'/-]+$/,
  }

  const foreign = languages.flatMap((language) =>
    problems
      .map((problem) => wordingOf(problem, language).replace(namesOfFormats, ''))
      .filter((sentence) => !letters[language].test(sentence)),
  )

  expect(foreign).toEqual([])
})

test('Kazakh wordings are Kazakh: all but a few use a letter that Russian lacks', () => {
  const plain = problems.filter((problem) => !/[әғқңөұүһі]/i.test(wordingOf(problem, 'kk')))

  expect(plain).toEqual([])
})

test.each([
  { problem: 'ANNOUNCED_TOO_LATE', ground: '¶27' },
  { problem: 'INVITATION_NOT_SENT', ground: '¶28' },
  { problem: 'FIGURES_DO_NOT_ADD_UP', ground: '¶29' },
  { problem: 'EARLIER_APPEALS_UNTOLD', ground: '¶30' },
  { problem: 'ANSWER_MISSING', ground: '¶31' },
  { problem: 'REGISTRATION_MISMATCH', ground: '¶32' },
  { problem: 'OWN_ITEM', ground: '¶33' },
  { problem: 'CONSENT_UNSHOWN', ground: '¶34' },
  { problem: 'WRONG_STAGE', ground: null },
  { problem: 'CHANGED_MEANWHILE', ground: null },
  { problem: 'FORBIDDEN', ground: null },
  { problem: 'OWN_PROTOCOL', ground: null },
  { problem: 'OWN_TITLE', ground: null },
] as const)('$problem stands on $ground', ({ problem, ground }) => {
  expect(groundOf(problem)).toBe(ground)
})

test('a ground is a paragraph of chapter 3, or none', () => {
  const grounds = new Set(problems.map(groundOf))

  expect(grounds).toEqual(
    new Set([null, '¶26', '¶27', '¶28', '¶29', '¶30', '¶31', '¶32', '¶33', '¶34']),
  )
})

test('a word is a problem only when it is one of the codes', () => {
  expect(isProblem('ANNOUNCED_TOO_LATE')).toBe(true)
  expect(isProblem('toString')).toBe(false)
  expect(isProblem('TOO_LATE')).toBe(false)
})
