import type { IconName } from '../components/icons.ts'
import type { Key } from '../i18n/say.ts'
import type { MeetingRowFragment } from '../public-api/generated/graphql.ts'

/** How a meeting is shown: a word, a sign, a disc and a colour, so that any one may be missing. */
export interface MeetingState {
  readonly word: Key
  readonly icon: IconName
  readonly disc: 'ahead' | 'moved' | 'cancelled' | 'held' | 'published' | 'silent'
  readonly mark: 'ahead' | 'cancelled' | 'held' | 'published' | 'silent' | 'unknown'
  /** Whether residents may still come. */
  readonly ahead: boolean
}

const states = {
  ahead: { word: 'state.ahead', icon: 'ahead', disc: 'ahead', mark: 'ahead', ahead: true },
  later: { word: 'state.later', icon: 'moved', disc: 'moved', mark: 'ahead', ahead: true },
  earlier: { word: 'state.earlier', icon: 'moved', disc: 'moved', mark: 'ahead', ahead: true },
  place: { word: 'state.place', icon: 'moved', disc: 'ahead', mark: 'ahead', ahead: true },
  cancelled: {
    word: 'state.cancelled',
    icon: 'cross',
    disc: 'cancelled',
    mark: 'cancelled',
    ahead: false,
  },
  held: { word: 'state.held', icon: 'held', disc: 'held', mark: 'held', ahead: false },
  notHeld: { word: 'state.notHeld', icon: 'silent', disc: 'silent', mark: 'silent', ahead: false },
  published: {
    word: 'state.published',
    icon: 'doc',
    disc: 'published',
    mark: 'published',
    ahead: false,
  },
  withdrawn: { word: 'state.withdrawn', icon: 'cut', disc: 'held', mark: 'held', ahead: false },
  awaited: { word: 'state.awaited', icon: 'question', disc: 'held', mark: 'unknown', ahead: false },
} as const satisfies Record<string, MeetingState>

type Shown = Pick<MeetingRowFragment, 'status' | 'day' | 'start' | 'previousStarts'> & {
  readonly outcome?: { readonly withdrawn?: object | null } | null
}

/** What may truly be said of this meeting on this day. */
export function stateOf(meeting: Shown, today: string): MeetingState {
  if (meeting.status === 'CANCELLED') return states.cancelled
  if (meeting.status === 'NOT_HELD') return states.notHeld
  if (meeting.outcome?.withdrawn) return states.withdrawn
  if (meeting.status === 'PUBLISHED') return states.published
  if (meeting.status === 'HELD') return states.held
  if (meeting.day < today) return states.awaited
  if (meeting.status !== 'MOVED') return states.ahead

  const before = previousStart(meeting)
  if (!before) return states.place
  return Date.parse(before) < Date.parse(meeting.start) ? states.later : states.earlier
}

/** The start that held before the present one; undefined where only the place changed, or nothing did. */
export function previousStart({ start, previousStarts }: Pick<Shown, 'start' | 'previousStarts'>) {
  return previousStarts.map((previous) => previous.start).findLast((before) => before !== start)
}
