/** What can happen to a meeting after it was planned; residents read the same list. */
export const changeKinds = [
  'ANNOUNCED',
  'DATE_MOVED',
  'TIME_CHANGED',
  'PLACE_CHANGED',
  'CANCELLED',
  'HELD',
  'NOT_HELD',
  'PUBLISHED',
  'WITHDRAWN',
  'CORRECTED',
] as const

/** One of {@link changeKinds}. */
export type ChangeKind = (typeof changeKinds)[number]
