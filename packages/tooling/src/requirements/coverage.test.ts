import { expect, test } from '@jest/globals'
import { coverageOf, strangersIn } from './coverage.ts'

const requirements = [
  { id: 'R27-1', text: 'The first announcement comes ten days before' },
  { id: 'R27-10', text: 'Nothing is dated back' },
]

function run(name: string, status = 'passed') {
  return { workspace: '@esep/law', name, status }
}

function standings(runs: ReturnType<typeof run>[]) {
  return coverageOf(requirements, runs).map(({ standing }) => standing)
}

test('a requirement holds when a test that carries its id passes', () => {
  expect(standings([run('R27-1: in time'), run('R27-10: by the server')])).toEqual([
    'holds',
    'holds',
  ])
})

test('R27-1 is not carried by a test of R27-10', () => {
  expect(standings([run('R27-10: by the server')])).toEqual(['untested', 'holds'])
})

test('one test may carry several ids', () => {
  expect(standings([run('R27-1, R27-10: as it was recorded')])).toEqual(['holds', 'holds'])
})

test('one failing test fails a requirement, whatever else passes', () => {
  const runs = [run('R27-1: in time'), run('R27-1: late', 'failed'), run('R27-10: so', 'failed')]

  expect(standings(runs)).toEqual(['fails', 'fails'])
})

test('a test that is left out shows nothing', () => {
  expect(standings([run('R27-1: in time', 'pending'), run('R27-10')])).toEqual([
    'untested',
    'holds',
  ])
})

test('an id that no requirement has is named', () => {
  const strangers = strangersIn(requirements, [run('R27-99: never')])

  expect(strangers).toEqual(['R27-99 is carried and unknown: R27-99: never'])
})
