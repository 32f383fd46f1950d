/** What report meetings are held for: the five purposes of the order, in its order (¶25). */
export const purposes = [
  'ACCOUNTABILITY',
  'TRUST',
  'INFORMATION',
  'PUBLIC_CONTROL',
  'COOPERATION',
] as const

/** One of {@link purposes}. */
export type Purpose = (typeof purposes)[number]
