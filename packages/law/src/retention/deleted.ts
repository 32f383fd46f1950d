/** What is deleted of a meeting's materials, as the certificate counts it (¶32). */
export const deletedKinds = [
  'REGISTER',
  'MENTIONED',
  'NAMES',
  'APPEALS',
  'PROTOCOLS',
  'RECORDINGS',
  'REVIEWS',
  'NOTES',
] as const

/** One of {@link deletedKinds}. */
export type DeletedKind = (typeof deletedKinds)[number]

// What counts people; the others count texts and files.
const ofPeople: readonly DeletedKind[] = ['REGISTER', 'MENTIONED', 'NAMES']

/** How many of a kind the public is told; null for a small number of people (¶29). */
export function toldOf(
  kind: DeletedKind,
  count: number,
  { smallCount }: { readonly smallCount: number },
): number | null {
  return ofPeople.includes(kind) && count < smallCount ? null : count
}
