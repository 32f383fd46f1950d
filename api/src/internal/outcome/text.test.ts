import { expect, test } from '@jest/globals'
import { textsOf } from './text.ts'

const protocol = { language: 'kk', text: 'Кездесу өтті.', decisions: null } as const
const appeal = {
  number: 1,
  language: 'ru',
  text: 'Темно во дворе.',
  answerText: null,
  answerLanguage: null,
  laterAnswer: null,
  laterAnswerLanguage: null,
  translations: [],
} as const

test('each line of the decisions is a text of its own, empty lines are none', () => {
  const texts = textsOf({ ...protocol, decisions: 'Бірінші.\n\n  Екінші. \n' }, [], [])

  expect(texts.slice(1)).toEqual([
    { key: 'decision:1', language: 'kk', text: 'Бірінші.' },
    { key: 'decision:2', language: 'kk', text: 'Екінші.' },
  ])
})

test('what was reported follows the order of the paragraph, whatever the order of writing', () => {
  const reports = [
    { section: 'LEGISLATION', language: 'ru', text: 'О законе.' },
    { section: 'CRIME_SITUATION', language: 'ru', text: 'О преступности.' },
  ] as const

  const keys = textsOf(protocol, reports, []).map(({ key }) => key)

  expect(keys).toEqual(['protocol', 'report:CRIME_SITUATION', 'report:LEGISLATION'])
})

test('later answers come last, so that one more renumbers nobody who is public', () => {
  const second = { ...appeal, number: 2 }
  const answered = { ...appeal, laterAnswer: 'Исправлено.', laterAnswerLanguage: 'ru' } as const

  const keys = textsOf(protocol, [], [second, answered]).map(({ key }) => key)

  expect(keys).toEqual(['protocol', 'appeal:1', 'appeal:2', 'appeal:1:later'])
})
