/** Who may be awarded: citizens, public associations, organisations (¶34). */
export const awardRecipients = ['RESIDENT', 'ASSOCIATION', 'ORGANISATION'] as const

/** One of {@link awardRecipients}. */
export type AwardRecipient = (typeof awardRecipients)[number]

/** With what: the order leaves it open, and these are the usual ways (¶34). */
export const awardForms = ['LETTER_OF_THANKS', 'CERTIFICATE', 'GIFT', 'BADGE', 'OTHER'] as const

/** One of {@link awardForms}. */
export type AwardForm = (typeof awardForms)[number]
