import { expect, test } from '@jest/globals'
import { inspector, meeting, reviewer } from '../given.testing.ts'
import { order2023 } from '../policy.ts'
import { type DeclaredVideo, whyNotRecordVideo } from './record.ts'
import { whyNotStrikeVideo } from './strike.ts'

const held = meeting({
  stage: 'recorded' as const,
  startedAt: '2026-04-15T14:00:00Z',
  endedAt: '2026-04-15T15:00:00Z',
})
const file = { bytes: 5_000_000, hash: 'ab'.repeat(32) }
const whole = { from: '2026-04-15T13:58:00Z', until: '2026-04-15T15:02:00Z', gaps: [] }
const ofFile: DeclaredVideo = { ...whole, file, link: null }
const now = '2026-04-15T16:00:00Z'

function whyNot(video: DeclaredVideo, hashes: readonly string[] = []) {
  return whyNotRecordVideo(held, { actor: inspector, now, video, hashes }, order2023)
}

test('R32-1: a file is declared by its size and its SHA-256, a stream by its link', () => {
  expect(whyNot(ofFile)).toEqual([])
  expect(whyNot({ ...whole, file: null, link: 'https://stream.example/42' })).toEqual([])
})

test.each([
  { video: { ...ofFile, link: 'https://stream.example/42' }, problem: 'VIDEO_MISSING' },
  { video: { ...ofFile, file: null }, problem: 'VIDEO_MISSING' },
  { video: { ...ofFile, file: null, link: 'stream 42' }, problem: 'VIDEO_LINK_MALFORMED' },
  { video: { ...ofFile, file: { ...file, hash: 'ab' } }, problem: 'VIDEO_HASH_MALFORMED' },
  { video: { ...ofFile, file: { ...file, bytes: 0 } }, problem: 'INVALID_INPUT' },
  { video: { ...ofFile, file: { ...file, bytes: 9e12 } }, problem: 'VIDEO_TOO_LARGE' },
  { video: { ...ofFile, until: whole.from }, problem: 'VIDEO_ENDS_BEFORE_BEGINS' },
  { video: { ...ofFile, until: '2026-04-15T16:00:01Z' }, problem: 'VIDEO_IN_FUTURE' },
  { video: { ...ofFile, until: '2026-04-15T14:00:00Z' }, problem: 'VIDEO_OF_ANOTHER_TIME' },
  { video: { ...ofFile, from: '2026-04-15T15:00:00Z' }, problem: 'VIDEO_OF_ANOTHER_TIME' },
  {
    video: { ...ofFile, gaps: [{ from: '2026-04-15T14:00:00Z', until: '2026-04-15T15:03:00Z' }] },
    problem: 'VIDEO_GAP_OUTSIDE',
  },
])('R32-1: what cannot be a recording of the meeting is refused: $problem', (asked) => {
  expect(whyNot(asked.video)).toEqual([asked.problem])
})

test('the same file is not kept twice', () => {
  expect(whyNot({ ...ofFile, file: { ...file, hash: 'AB'.repeat(32) } }, [file.hash])).toEqual([
    'VIDEO_TWICE',
  ])
})

test('nobody who only reads the meeting adds to its recordings, and none is struck out twice', () => {
  const asked = { actor: reviewer, now, video: ofFile, hashes: [] }

  expect(whyNotRecordVideo(held, asked, order2023)).toEqual(['FORBIDDEN'])
  expect(whyNotStrikeVideo(held, { actor: reviewer, struck: false })).toEqual(['FORBIDDEN'])
  expect(whyNotStrikeVideo(held, { actor: inspector, struck: true })).toEqual(['ALREADY_STRUCK'])
  expect(whyNotStrikeVideo(held, { actor: inspector, struck: false })).toEqual([])
})
