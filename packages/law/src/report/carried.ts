/** What a report says of an appeal that an earlier one left open (¶30). */
export const carriedStates = ['CHECKING', 'DONE', 'FORWARDED', 'DECLINED'] as const

/** One of {@link carriedStates}. */
export type CarriedState = (typeof carriedStates)[number]
