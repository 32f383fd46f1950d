import { expect, test } from '@jest/globals'
import { withMoments } from './moments.ts'

const beforeMidnight = Date.parse('2026-04-15T23:59:30+05:00')

test.each([
  { words: '{{now}}', moment: '2026-04-15T18:59:30.000Z' },
  { words: '{{in 10 minutes}}', moment: '2026-04-15T19:09:30.000Z' },
  { words: '{{2 minutes ago}}', moment: '2026-04-15T18:57:30.000Z' },
  { words: '{{today}}', moment: '2026-04-15' },
  { words: '{{today 23:55}}', moment: '2026-04-15T18:55:00.000Z' },
  { words: '{{in 30 days}}', moment: '2026-05-15' },
  { words: '{{in 30 days 19:00}}', moment: '2026-05-15T14:00:00.000Z' },
  { words: '{{12 days ago}}', moment: '2026-04-03' },
  { words: '{{this year}}', moment: '2026' },
])('half a minute before midnight in Almaty, $words is $moment', ({ words, moment }) => {
  expect(withMoments(`on: "${words}"`, beforeMidnight)).toBe(`on: "${moment}"`)
})

test('what names no moment stays as it is', () => {
  expect(withMoments('{{some day}}', beforeMidnight)).toBe('{{some day}}')
})
