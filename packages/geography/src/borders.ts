import { boxesOf, type Edge, edgesOf, nearby, overlap, touch } from './edge.ts'
import type { Outlined } from './outline.ts'

/** When two borders are one. */
export interface Sharing {
  /** How far apart they may run, in metres. */
  readonly toleranceMetres?: number
  /** For how long without a corner, in metres; a shorter stretch is a corner. */
  readonly leastMetres?: number
}

/** That the borders of two areas meet: along a stretch, so many metres in all, or in a corner (¶27). */
export interface Border {
  readonly between: readonly [string, string]
  readonly shares: 'edge' | 'corner'
  readonly metres: number
}

/**
 * Where the borders of areas meet, each pair once. Neither border need have its vertices where the other has: what
 * counts is the stretch along which both run (¶27).
 */
export function bordersOf(
  features: readonly Outlined[],
  { toleranceMetres = 1, leastMetres = 1 }: Sharing = {},
): Border[] {
  return [...meetingsOf(features, toleranceMetres).values()].flatMap(
    ({ one, other, metres, stretches }): Border[] => {
      const [first, second] = [features[one]?.id, features[other]?.id]
      if (first === undefined || second === undefined) return []
      const isEdge = Math.max(...stretches.values()) >= leastMetres
      const shares = isEdge ? 'edge' : 'corner'
      return [{ between: [first, second], shares, metres: isEdge ? metres : 0 }]
    },
  )
}

/** How two areas meet: metres in all, and by the stretches of either border. */
interface Meeting {
  readonly one: number
  readonly other: number
  metres: number
  readonly stretches: Map<string, number>
}

function meetingsOf(features: readonly Outlined[], tolerance: number): Map<string, Meeting> {
  const meetings = new Map<string, Meeting>()
  const edges = features.flatMap(edgesOf)
  if (edges.length === 0) return meetings

  const boxes = boxesOf(edges)
  for (const edge of edges) {
    for (const near of nearby(boxes, edge, tolerance)) {
      const other = edges[near]
      if (!other || other.of <= edge.of || !touch(edge, other, tolerance)) continue
      add(meetingOf(meetings, edge, other), [edge, other], overlap(edge, other, tolerance))
    }
  }
  return meetings
}

function meetingOf(meetings: Map<string, Meeting>, { of: one }: Edge, { of: other }: Edge) {
  const key = `${one} ${other}`
  const meeting = meetings.get(key) ?? { one, other, metres: 0, stretches: new Map() }
  meetings.set(key, meeting)
  return meeting
}

function add(meeting: Meeting, along: readonly Edge[], metres: number): void {
  meeting.metres += metres
  for (const { stretch } of along) {
    meeting.stretches.set(stretch, (meeting.stretches.get(stretch) ?? 0) + metres)
  }
}
