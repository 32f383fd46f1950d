import type { AwardForm, AwardRecipient } from '@esep/law'
import { graphqlEnum } from './enum.ts'

/** {@link AwardRecipient} in GraphQL. */
export const AwardRecipientEnum = graphqlEnum<AwardRecipient>(
  'AwardRecipient',
  'Who was awarded at a meeting (¶34).',
  {
    RESIDENT: { value: 'RESIDENT', description: 'A citizen.' },
    ASSOCIATION: { value: 'ASSOCIATION', description: 'A public association.' },
    ORGANISATION: { value: 'ORGANISATION', description: 'An organisation.' },
  },
)

/** {@link AwardForm} in GraphQL. */
export const AwardFormEnum = graphqlEnum<AwardForm>(
  'AwardForm',
  'With what somebody was awarded (¶34).',
  {
    LETTER_OF_THANKS: { value: 'LETTER_OF_THANKS', description: 'A letter of thanks.' },
    CERTIFICATE: { value: 'CERTIFICATE', description: 'A certificate of honour.' },
    GIFT: { value: 'GIFT', description: 'A gift.' },
    BADGE: { value: 'BADGE', description: 'A badge.' },
    OTHER: { value: 'OTHER', description: 'Something else.' },
  },
)
