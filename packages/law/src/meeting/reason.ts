/** Why a meeting could only be announced late (¶27). */
export const lateReasons = [
  'SAFETY',
  'WEATHER',
  'VENUE_LOSS',
  'INSPECTOR_UNAVAILABLE',
  'URGENT_DUTY',
  'AKIM_CONVENED',
  'RESIDENTS_ASKED',
  'OVERSIGHT',
  'OTHER',
] as const

/** One of {@link lateReasons}. */
export type LateReason = (typeof lateReasons)[number]

/** Why a meeting was given another day, hour, place or form (¶27). */
export const moveReasons = [
  'SAFETY',
  'WEATHER',
  'VENUE_LOSS',
  'INSPECTOR_UNAVAILABLE',
  'URGENT_DUTY',
  'RESIDENTS_ASKED',
  'GUESTS_UNAVAILABLE',
  'OTHER',
] as const

/** One of {@link moveReasons}. */
export type MoveReason = (typeof moveReasons)[number]

/** Why a meeting was called off before its hour. */
export const cancelReasons = [
  'SAFETY',
  'WEATHER',
  'VENUE_LOSS',
  'INSPECTOR_UNAVAILABLE',
  'URGENT_DUTY',
  'JOINED_ANOTHER',
  'ENTERED_BY_MISTAKE',
  'OTHER',
] as const

/** One of {@link cancelReasons}. */
export type CancelReason = (typeof cancelReasons)[number]

/** Why a meeting did not take place although its hour came. */
export const missReasons = [
  'SAFETY',
  'WEATHER',
  'VENUE_LOSS',
  'INSPECTOR_UNAVAILABLE',
  'URGENT_DUTY',
  'NOBODY_CAME',
  'OTHER',
] as const

/** One of {@link missReasons}. */
export type MissReason = (typeof missReasons)[number]
