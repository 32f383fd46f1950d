import type { FoundFragment } from '../public-api/generated/graphql.ts'

type Fact = FoundFragment['facts'][number]

/** Facts of one kind: their days, the earliest first, and the meeting of each where it is one. */
export interface FactsOfKind {
  readonly kind: Fact['kind']
  readonly days: readonly { readonly day: string; readonly meetingId: string | null }[]
}

/** The records on which a finding rests by their kind; the meeting that it is about goes without saying. */
export function factsByKind({
  facts,
  meeting,
}: Pick<FoundFragment, 'facts' | 'meeting'>): FactsOfKind[] {
  const telling = facts.filter((fact) => !fact.meeting || fact.meeting.id !== meeting?.id)
  const byKind = Map.groupBy(telling, ({ kind }) => kind)
  return [...byKind].map(([kind, all]) => ({
    kind,
    days: all
      .flatMap(({ day, meeting: of }) => (day ? [{ day, meetingId: of?.id ?? null }] : []))
      .sort((one, other) => one.day.localeCompare(other.day)),
  }))
}
