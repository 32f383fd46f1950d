/** As what somebody takes part in a meeting; whoever serves in the police is never there as a member of the community (¶32). */
export const capacities = ['COMMUNITY_MEMBER', 'OFFICIAL', 'POLICE', 'MASS_MEDIA', 'OTHER'] as const

/** One of {@link capacities}. */
export type Capacity = (typeof capacities)[number]

/** How somebody in the register confirmed that they are in it (¶32). */
export const confirmations = ['SIGNATURE', 'QR'] as const

/** One of {@link confirmations}. */
export type Confirmation = (typeof confirmations)[number]
