import { owedCategories } from '../invitation/category.ts'
import { reportSections } from '../report/section.ts'

/** The three kinds of channel through which residents are told (¶27). */
export const owedChannels = ['MASS_MEDIA', 'SOCIAL_NETWORK', 'EMPLOYERS'] as const

/** One of {@link owedChannels}. */
export type OwedChannel = (typeof owedChannels)[number]

/** What a finding may list: kinds of guests, kinds of channel, sections, and what an announcement leaves out. */
export const lackings = [
  ...owedCategories,
  ...owedChannels.filter((channel) => channel !== 'MASS_MEDIA'),
  ...reportSections,
  'TIME',
  'PLACE',
] as const

/** One of {@link lackings}. */
export type Lacking = (typeof lackings)[number]
