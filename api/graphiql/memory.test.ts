import { expect, test } from '@jest/globals'
import { emptyMemory, remember, withRemembered } from './memory.ts'

test('after signing in, the token is kept for the next request', () => {
  const memory = emptyMemory()

  remember(memory, { staffSignIn: { token: 'abc', errors: [] } })

  expect(memory.token).toBe('abc')
})

test('the id of what was made last completes the next request', () => {
  const memory = emptyMemory()

  remember(memory, { meetingSchedule: { meeting: { id: 'm1', appeals: [{ id: 'a1' }] } } })

  const query = 'mutation Announce($meetingId: ID!, $appealId: ID!) { x }'
  expect(withRemembered(memory, query)).toEqual({ meetingId: 'm1', appealId: 'a1' })
})

test('a value that the reader typed is never replaced', () => {
  const memory = emptyMemory()

  remember(memory, { meetings: { edges: [{ node: { id: 'm1' } }] } })

  const query = 'query One($meetingId: ID!) { x }'
  expect(withRemembered(memory, query, { meetingId: 'mine' })).toEqual({ meetingId: 'mine' })
})

test('of a precinct its houses, its outline and both halves of it complete the next request', () => {
  const memory = emptyMemory()
  const ring = [
    [0, 0],
    [4, 0],
    [4, 2],
    [0, 2],
    [0, 0],
  ]
  const outline = { type: 'Polygon', coordinates: [ring] }

  remember(memory, { precincts: [{ id: 'p1', outline, houses: [{ from: 1 }] }] })

  const query =
    'mutation Split($houses: [X!], $outline: Y!, $westOutline: Y!, $eastOutline: Y!) { x }'
  const { westOutline, eastOutline, ...whole } = withRemembered(memory, query)
  expect(whole).toEqual({ houses: [{ from: 1 }], outline })
  expect(boxOf(westOutline)).toEqual([0, 2])
  expect(boxOf(eastOutline)).toEqual([2, 4])
})

function boxOf(area: unknown): readonly number[] {
  const { coordinates } = area as { coordinates: readonly number[][][][] }
  const longitudes = coordinates.flat(2).map(([longitude = 0]) => longitude)
  return [Math.min(...longitudes), Math.max(...longitudes)]
}

test('what is shown to be signed is sent back by its hash', () => {
  const memory = emptyMemory()

  remember(memory, { protocolToSign: { shown: { version: 1, hash: 'c0ffee' } } })

  expect(withRemembered(memory, 'mutation Sign($shownHash: String!) { x }')).toEqual({
    shownHash: 'c0ffee',
  })
})
