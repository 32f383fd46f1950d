import {
  type AppealLanguage,
  appealLanguages,
  type Concern,
  concerns,
  type HopKind,
  hopKinds,
  type ReferralGround,
  referralGrounds,
} from '@esep/law'
import { graphqlList } from '../../shared/enum.ts'

/** {@link ReferralGround} in GraphQL. */
export const ReferralGroundEnum = graphqlList<ReferralGround>(
  'ReferralGround',
  'Why an appeal goes to another body (¶32).',
  referralGrounds,
)

/** How the one who raised an appeal was told that it was forwarded. */
export const notificationChannels = ['SPOKEN', 'PHONE', 'MESSAGE', 'LETTER'] as const

/** One of {@link notificationChannels}. */
export type NotificationChannel = (typeof notificationChannels)[number]

/** {@link NotificationChannel} in GraphQL. */
export const NotificationChannelEnum = graphqlList<NotificationChannel>(
  'NotificationChannel',
  'How the one who raised an appeal was told that it was forwarded (¶32).',
  notificationChannels,
)

/** {@link AppealLanguage} in GraphQL. */
export const AppealLanguageEnum = graphqlList<AppealLanguage>(
  'AppealLanguage',
  'The language in which an appeal was spoken (¶31).',
  appealLanguages,
)

/** {@link HopKind} in GraphQL. */
export const HopKindEnum = graphqlList<HopKind>(
  'HopKind',
  'What became of an appeal between state bodies (¶32).',
  hopKinds,
)

/** {@link Concern} in GraphQL. */
export const ConcernEnum = graphqlList<Concern>(
  'Concern',
  'What makes even an anonymous appeal one that goes on at once (¶32).',
  concerns,
)
