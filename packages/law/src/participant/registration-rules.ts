import type { Form } from '../meeting/form.ts'

/** The forms of a meeting that can have rules of registration of their own (¶27, ¶32). */
export const gatherings = ['gathering', 'joint', 'online', 'assembly'] as const

/** One of {@link gatherings}. */
export type Gathering = (typeof gatherings)[number]

/** What a register can be asked to hold of a participant; a birth date, an IIN or a document are none of it. */
export const registerFields = ['name', 'resident', 'adult', 'capacity', 'confirmation'] as const

/** One of {@link registerFields}. */
export type RegisterField = (typeof registerFields)[number]

/**
 * How participants are registered at one form of meeting, as data: a lawyer's reading of ¶1 of article 39-3, whose wording
 * could not be had, becomes another edition and no other program (¶32).
 */
export interface RegistrationRules {
  /** The form of meeting for which they are. */
  readonly id: Gathering
  readonly edition: string
  readonly requiredFields: readonly RegisterField[]
  /** Predicates of which each must be true of whoever counts as a member; one that is not known is answered "unknown". */
  readonly eligibility: readonly string[]
  readonly quorum?: Quorum | null
}

/** How many members must be there. */
export interface Quorum {
  readonly members: number
}

const members = ['community', 'adult', 'resident'] as const
const face = ['name', 'resident', 'adult', 'capacity', 'confirmation'] as const
const distant = ['name', 'resident', 'adult', 'capacity'] as const

/** The rules of the order of 2023 as this project reads them: the least that serves, until a lawyer confirms them. */
export const registration2023: readonly RegistrationRules[] = [
  { id: 'gathering', edition: '2023', requiredFields: face, eligibility: members },
  { id: 'joint', edition: '2023', requiredFields: face, eligibility: members },
  { id: 'online', edition: '2023', requiredFields: distant, eligibility: members },
  { id: 'assembly', edition: '2023', requiredFields: face, eligibility: [...members, 'delegated'] },
]

interface Sitting {
  readonly form: Form
  /** How many report together. */
  readonly precincts: number
  readonly isAssembly: boolean
}

/** What form a meeting has for its register: an assembly before all, then online, then a joint one (¶27). */
export function gatheringOf({ form, precincts, isAssembly }: Sitting): Gathering {
  if (isAssembly) return 'assembly'
  if (form === 'ONLINE') return 'online'
  return precincts > 1 ? 'joint' : 'gathering'
}

/** The rules for a form of meeting; a form without rules of its own goes by those of a gathering (¶32). */
export function rulesFor(
  gathering: Gathering,
  { registration }: { readonly registration: readonly RegistrationRules[] },
): RegistrationRules {
  const rules = [gathering, 'gathering'].flatMap((id) =>
    registration.filter((one) => one.id === id),
  )
  const [first] = rules
  if (!first) throw new RangeError('There are no rules of registration for a gathering')
  return first
}
