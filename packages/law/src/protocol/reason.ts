/** Why the number of participants differs from those registered and those who refused (¶32). */
export const mismatchReasons = [
  'CAME_UNREGISTERED',
  'LEFT_EARLY',
  'ONLINE_UNCOUNTED',
  'MISCOUNTED',
  'OTHER',
] as const

/** One of {@link mismatchReasons}. */
export type MismatchReason = (typeof mismatchReasons)[number]

/** Why a signed protocol was given a new version (¶32). */
export const correctionReasons = [
  'WRONG_FACT',
  'WRONG_NUMBER',
  'LEFT_OUT',
  'SLIP_OF_PEN',
  'OTHER',
] as const

/** One of {@link correctionReasons}. */
export type CorrectionReason = (typeof correctionReasons)[number]
