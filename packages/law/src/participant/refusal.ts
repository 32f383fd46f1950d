/** Why somebody present was counted without a name (¶32). */
export const refusalReasons = ['UNWILLING', 'FEARS_PUBLICITY', 'NO_TIME', 'OTHER'] as const

/** One of {@link refusalReasons}. */
export type RefusalReason = (typeof refusalReasons)[number]
