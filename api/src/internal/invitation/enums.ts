import {
  type InvitationCategory,
  type InvitationReply,
  type InvitationState,
  invitationCategories,
  invitationReplies,
  invitationStates,
} from '@esep/law'
import { graphqlList } from '../../shared/enum.ts'

/** {@link InvitationCategory} in GraphQL. */
export const InvitationCategoryEnum = graphqlList<InvitationCategory>(
  'InvitationCategory',
  'Who is invited to a report (¶26, ¶28).',
  invitationCategories,
)

/** {@link InvitationState} in GraphQL. */
export const InvitationStateEnum = graphqlList<InvitationState>(
  'InvitationState',
  'How far an invitation has come; declining is no breach (¶28).',
  invitationStates,
)

/** {@link InvitationReply} in GraphQL. */
export const InvitationReplyEnum = graphqlList<InvitationReply>(
  'InvitationReply',
  'What somebody invited answered, or that no answer came (¶28).',
  invitationReplies,
)
