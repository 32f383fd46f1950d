import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'

const command = fileURLToPath(new URL('./redact.ts', import.meta.url))

function redact(input: string, ...args: string[]) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', command, ...args],
    { input, encoding: 'utf8' },
  )
  return {
    status,
    complaints: stderr.trim().split('\n').filter(Boolean),
    said: stdout,
  }
}

function answersIn(said: string) {
  return said
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}

test('a line in is a line out, with the spans and the text as it would be published', () => {
  const roster = [{ name: 'Ахметов Серік Болатұлы', phone: '87011234567' }]
  const line = { id: 'a', text: 'Серіктің нөмірі 8 701 123 45 67.', lang: 'kk', roster }

  const { status, said, complaints } = redact(`${JSON.stringify(line)}\n`)

  expect(answersIn(said)).toEqual([
    {
      id: 'a',
      spans: [
        { start: 0, end: 8, type: 'PERSON', verdict: 'redact' },
        { start: 16, end: 31, type: 'PHONE', verdict: 'redact' },
      ],
      text: '[тұрғынның 1] нөмірі [телефон 1].',
    },
  ])
  expect(complaints).toEqual([])
  expect(status).toBe(0)
})

test('a bad line is named with its number, the others are done, and the end is a failure', () => {
  const lines = [
    '{"id":1,"text":"Всё тихо.","lang":"ru"}',
    'this is no JSON',
    '{"id":3,"lang":"ru"}',
    '{"id":4,"text":"x","lang":"de"}',
    '{"id":5,"text":"x","lang":"ru","roster":[{"phone":"1"}]}',
    '{"id":6,"text":"Бәрі тыныш.","lang":"kk"}',
  ]

  const { status, said, complaints } = redact(lines.join('\n'))

  expect(answersIn(said).map(({ id }) => id)).toEqual([1, 6])
  expect(complaints).toEqual([
    'line 2: this is no JSON',
    'line 3: "text" is missing or no string',
    'line 4: "lang" must be "kk" or "ru"',
    'line 5: "roster"[0] has no "name"',
    '4 of 6 lines could not be redacted.',
  ])
  expect(status).toBe(1)
})

test('it explains itself', () => {
  const { status, said } = redact('', '--help')

  expect(said).toContain('Standard input')
  expect(status).toBe(0)
})
