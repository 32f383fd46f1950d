import { existsSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { benchOf, wantedOf } from './benches.ts'

test('without a name every benchmark is run', () => {
  const { names, flags } = wantedOf(['--json'])

  expect(names).toContain('redaction')
  expect(flags).toEqual(['--json'])
})

test('a name is run alone, wherever it stands among the flags', () => {
  const wanted = wantedOf(['--misses', 'redaction', '--json'])

  expect(wanted).toEqual({ names: ['redaction'], flags: ['--misses', '--json'] })
})

test.each(['speed', 'constructor'])('%s is no benchmark, and those that are are named', (name) => {
  expect(() => wantedOf([name])).toThrow(
    `There is no benchmark ${name}: redaction, findings, registration`,
  )
})

test('every benchmark has its program', () => {
  const { names } = wantedOf([])

  const missing = names.filter((name) => !existsSync(benchOf(name).program))

  expect(missing).toEqual([])
})
