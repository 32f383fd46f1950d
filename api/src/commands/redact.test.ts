import { Buffer } from 'node:buffer'
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import { type Arrival, linesOf } from './redact/lines.ts'

const command = fileURLToPath(new URL('./redact.ts', import.meta.url))

function redact(input: string | Buffer, ...args: string[]) {
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

/** The command as a shell calls it. */
const here = `'${process.execPath}' --disable-warning=ExperimentalWarning '${command}'`

function inShell(line: string) {
  return spawnSync('sh', ['-c', line], { encoding: 'utf8' })
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

test('with --stats it counts on standard error what it did', () => {
  const lines = ['{"id":1,"text":"Тел. 8 701 555 12 34.","lang":"ru"}', '{"id":2}']

  const { complaints, status } = redact(lines.join('\n'), '--stats')

  expect(complaints).toEqual([
    'line 2: "text" is missing or no string',
    expect.stringMatching(/^lines +2$/),
    expect.stringMatching(/^ +failed +1$/),
    expect.stringMatching(/^megabytes +0\.00$/),
    expect.stringMatching(/^seconds +\d+\.\d\d$/),
    expect.stringMatching(/^MB\/s +\d+\.\d\d$/),
    expect.stringMatching(/^PHONE redact +1$/),
    '1 of 2 lines could not be redacted.',
  ])
  expect(status).toBe(1)
})

test('a reader who has had enough ends it quietly', () => {
  const line = '{"id":1,"text":"Тел. 8 701 555 12 34.","lang":"ru"}'

  const { stdout, stderr } = inShell(
    `yes '${line}' | { ${here}; echo "status $?" >&2; } | head -n 1`,
  )

  expect(answersIn(stdout)).toEqual([expect.objectContaining({ id: 1 })])
  expect(stderr).toBe('status 0\n')
})

test('a disk that is full is a failure with one sentence', () => {
  const { stderr, status } = inShell(`echo '{"id":1,"text":"","lang":"ru"}' | ${here} > /dev/full`)

  expect(stderr).toMatch(/^The output cannot be written: ENOSPC.*\n$/)
  expect(status).toBe(1)
})

test('a directory is no input', () => {
  const { stdout, stderr, status } = inShell(`${here} < /`)

  expect(stdout).toBe('')
  expect(stderr).toBe('Standard input is a directory: redact reads lines.\n')
  expect(status).toBe(1)
})

test.each([
  '12345678901234567890',
  '-9007199254740993',
  '0.12345678901234567890',
  '1e400',
  ...['1.0', '1e2', '1E2', '-0', '0.50', '100', '-7'],
  '{"of":[9007199254740993,"9007199254740993",1.10,null]}',
  '"12345678901234567890"',
  'null',
  '7',
])('an id comes back as it went in: %s', (id) => {
  const { said } = redact(`{"id":${id},"text":"Всё тихо.","lang":"ru"}\n`)

  expect(said).toBe(`{"id":${id},"spans":[],"text":"Всё тихо."}\n`)
})

test('a number comes back as it went in wherever it stands in the line', () => {
  const rest = '"text":"Всё тихо.","lang":"ru","roster":[{"name":"Ким Лев","id":2}]'

  const { said } = redact(`{${rest},"id":1.0}\n{ "id" : 1e2 , ${rest}}\n{${rest},"id":3}\n`)

  const ids = said.split('\n').map((line) => /^\{"id":([^,]*),/.exec(line)?.[1])
  expect(ids.slice(0, 3)).toEqual(['1.0', '1e2', '3'])
})

test('an id that is nested too deeply is told in a sentence, and the other lines are done', () => {
  const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`
  const line = (id: string) => `{"id":${id},"text":"Всё тихо.","lang":"ru"}\n`

  const { said, complaints, status } = redact(line(deep) + line('2'))

  expect(answersIn(said).map(({ id }) => id)).toEqual([2])
  expect(complaints[0]).toBe('line 1: this is nested too deeply to be read')
  expect(status).toBe(1)
})

test('an option that it does not know is a mistake', () => {
  const { status, complaints } = redact('', '--statistics')

  expect(complaints).toEqual(['There is no option --statistics; see redact --help.'])
  expect(status).toBe(1)
})

test('a letter that arrives in two pieces and a last line without its end are whole', async () => {
  const bytes = new TextEncoder().encode('бір\nекі')
  const pieces = [bytes.subarray(0, 1), bytes.subarray(1, 9), bytes.subarray(9)]

  const arrivals = await arrivalsOf(pieces)

  expect(arrivals.flatMap(({ lines }) => lines)).toEqual(['бір', 'екі'])
})

test('every byte is counted, also of a line that comes in many pieces', async () => {
  const bytes = new TextEncoder().encode('бір\nекі\nүш')
  const pieces = Array.from(bytes, (_, at) => bytes.subarray(at, at + 1))

  const arrivals = await arrivalsOf(pieces)

  expect(arrivals.reduce((sum, { bytes: some }) => sum + some, 0)).toBe(bytes.byteLength)
})

test('a line in another encoding is named, and those around it are read', async () => {
  const good = new TextEncoder().encode('бір\n')
  const bad = Uint8Array.of(0xe1, 0xb3, 0xf0, 0x0a)

  const arrivals = await arrivalsOf([good, bad, bad, good])
  const { status, complaints } = redact(Buffer.concat([bad, good]))

  expect(arrivals.flatMap(({ lines }) => lines)).toEqual(['бір', null, null, 'бір'])
  expect(complaints.slice(0, 2)).toEqual(['line 1: this is no UTF-8', 'line 2: this is no JSON'])
  expect(status).toBe(1)
})

test('the mark at the beginning of a file, line ends of Windows and empty lines do no harm', () => {
  const line = '{"id":1,"text":"Бәрі тыныш.","lang":"kk"}'

  const { status, said } = redact(`\uFEFF${line}\r\n\r\n   \n${line}\r\n`)

  expect(answersIn(said).map(({ id }) => id)).toEqual([1, 1])
  expect(status).toBe(0)
})

async function arrivalsOf(pieces: readonly Uint8Array[]): Promise<Arrival[]> {
  const arrivals: Arrival[] = []
  for await (const arrival of linesOf(arriving(pieces))) arrivals.push(arrival)
  return arrivals
}

async function* arriving(pieces: readonly Uint8Array[]) {
  yield* pieces
}
