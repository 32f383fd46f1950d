/** Why a published outcome was taken back. */
export const withdrawalReasons = [
  'PERSONAL_DATA',
  'WRONG_FACTS',
  'PERSON_ASKED',
  'LAWFUL_DEMAND',
  'OTHER',
] as const

/** One of {@link withdrawalReasons}. */
export type WithdrawalReason = (typeof withdrawalReasons)[number]
