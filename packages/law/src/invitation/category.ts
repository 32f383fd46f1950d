/** Whom the order names among those invited to a report; each has an invitation, or a reason why nobody can have one (¶28). */
export const owedCategories = [
  'MASLIKHAT_DEPUTIES',
  'PUBLIC',
  'HEALTH',
  'LABOUR_AND_SOCIAL_PROTECTION',
  'EDUCATION_AND_SCIENCE',
  'AGRICULTURE',
  'HOUSING_AND_UTILITIES',
  'ORGANISATIONS',
  'MASS_MEDIA',
] as const

/** One of {@link owedCategories}. */
export type OwedCategory = (typeof owedCategories)[number]

/** Whether the order names a category among those invited, and not as taking part by office (¶28). */
export function isOwed(category: InvitationCategory): category is OwedCategory {
  return owedCategories.some((owed) => owed === category)
}

/** Who is invited to a report (¶28), and who takes part in it by office (¶26). */
export const invitationCategories = [
  ...owedCategories,
  'POLICE_LEADERSHIP',
  'LOCAL_EXECUTIVE',
] as const

/** One of {@link invitationCategories}. */
export type InvitationCategory = (typeof invitationCategories)[number]

/** How far an invitation has come; declining is no breach (¶28). */
export const invitationStates = ['draft', 'sent', 'agreed', 'declined', 'no_answer'] as const

/** One of {@link invitationStates}. */
export type InvitationState = (typeof invitationStates)[number]

/** What may be written down of an invitation that was sent: an answer, or that none came (¶28). */
export const invitationReplies = [
  'agreed',
  'declined',
  'no_answer',
] as const satisfies readonly InvitationState[]

/** One of {@link invitationReplies}. */
export type InvitationReply = (typeof invitationReplies)[number]
