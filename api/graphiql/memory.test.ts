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
