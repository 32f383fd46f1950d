import { type Instant, isBefore } from '../instant.ts'
import { isLink } from '../link.ts'
import { may, type Stage } from '../meeting/stage.ts'
import type { Policy } from '../policy.ts'
import type { Problem } from '../problem.ts'
import { mayAct, type Reach, type Staff } from '../staff/role.ts'
import type { Recording } from './coverage.ts'

/** What is said of a recording before a byte of it has come (¶32). */
export interface DeclaredVideo extends Recording {
  /** Null for a stream. */
  readonly file: DeclaredFile | null
  /** Where a stream was kept; null for a file. */
  readonly link: string | null
}

/** A file by its size in bytes and its SHA-256 in hexadecimal. */
export interface DeclaredFile {
  readonly bytes: number
  readonly hash: string
}

interface Recordable extends Reach {
  readonly stage: Stage
  readonly startedAt: Instant | null
  readonly endedAt: Instant | null
}

interface Declaring {
  readonly actor: Staff
  readonly now: Instant
  readonly video: DeclaredVideo
  /** SHA-256 of the files that are there and not struck out. */
  readonly hashes: readonly string[]
}

const megabyte = 1_000_000

/** Why a recording of this meeting may not be declared; empty when it may (¶32). */
export function whyNotRecordVideo(
  meeting: Recordable,
  { actor, now, video, hashes }: Declaring,
  policy: Policy,
): Problem[] {
  if (!mayAct(actor, 'film', meeting)) return ['FORBIDDEN']
  if (!may('film', meeting)) return ['WRONG_STAGE']

  const problems = [...whyNotTimes(meeting, video, now), ...whyNotSource(video, policy)]
  const hash = video.file?.hash.toLowerCase()
  if (hash !== undefined && hashes.includes(hash)) problems.push('VIDEO_TWICE')
  return problems
}

function whyNotTimes(
  { startedAt, endedAt }: Recordable,
  { from, until, gaps }: DeclaredVideo,
  now: Instant,
): Problem[] {
  if (!isBefore(from, until)) return ['VIDEO_ENDS_BEFORE_BEGINS']

  const problems: Problem[] = []
  if (isBefore(now, until)) problems.push('VIDEO_IN_FUTURE')
  if (startedAt !== null && !isBefore(startedAt, until)) problems.push('VIDEO_OF_ANOTHER_TIME')
  else if (endedAt !== null && !isBefore(from, endedAt)) problems.push('VIDEO_OF_ANOTHER_TIME')
  const isWithin = (gap: { readonly from: Instant; readonly until: Instant }) =>
    isBefore(gap.from, gap.until) && !isBefore(gap.from, from) && !isBefore(until, gap.until)
  if (!gaps.every(isWithin)) problems.push('VIDEO_GAP_OUTSIDE')
  return problems
}

function whyNotSource({ file, link }: DeclaredVideo, { videoMegabytes }: Policy): Problem[] {
  if ((file === null) === (link === null)) return ['VIDEO_MISSING']
  if (file === null) return isLink(link ?? '') ? [] : ['VIDEO_LINK_MALFORMED']

  const problems: Problem[] = []
  if (!/^[0-9a-f]{64}$/i.test(file.hash)) problems.push('VIDEO_HASH_MALFORMED')
  if (!(Number.isSafeInteger(file.bytes) && file.bytes > 0)) problems.push('INVALID_INPUT')
  if (file.bytes > videoMegabytes * megabyte) problems.push('VIDEO_TOO_LARGE')
  return problems
}
