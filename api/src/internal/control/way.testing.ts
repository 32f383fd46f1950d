import type { Account, Api } from '../../testing/index.ts'

/** What is read of an item. */
export const itemFields = `
  id version kind number words dueOn isOverdue closedAt droppedAt selfControl
  controllers { id }
  assignments { ground since until staff { id } point { number } }
  closures { words fileName fileHash link closedBy { id } reopenedBy { id } reason }
  appeal { number } meeting { id }`

/** The items of a meeting in a state. */
export const ITEMS = `query ($meetingId: ID, $state: ControlState! = OPEN, $mine: Boolean! = false) {
  controlItems(meetingId: $meetingId, state: $state, mine: $mine, first: 50) { edges { node { ${itemFields} } } }
}`

/** Closing one. */
export const CLOSE = `mutation ($input: ControlCloseInput!) {
  controlClose(input: $input) { item { ${itemFields} } errors { code ground } }
}`

/** Opening one again. */
export const REOPEN = `mutation ($input: ControlReopenInput!) {
  controlReopen(input: $input) { item { ${itemFields} } errors { code ground } }
}`

/** An item as it is read. */
export interface ReadItem {
  readonly id: string
  readonly version: number
  readonly kind: 'APPEAL' | 'DECISION'
  readonly number: number
  readonly words: string | null
  readonly dueOn: string | null
  readonly isOverdue: boolean
  readonly closedAt: string | null
  readonly selfControl: boolean
  readonly controllers: readonly { readonly id: string }[]
  readonly assignments: readonly {
    readonly ground: string
    readonly until: string | null
    readonly staff: { readonly id: string } | null
    readonly point: { readonly number: number }
  }[]
  readonly closures: readonly object[]
}

interface Wanted {
  readonly meetingId?: string
  readonly state?: 'OPEN' | 'OVERDUE' | 'UNASSIGNED' | 'CLOSED' | 'DROPPED'
  readonly mine?: boolean
  readonly on?: string
  readonly as?: Account
}

/** The items of a meeting as somebody reads them. */
export async function itemsOf(
  api: Api,
  { on = '2026-04-16', as = 'head', ...variables }: Wanted,
): Promise<readonly ReadItem[]> {
  const { controlItems } = await api.on(on).as(as).ask(ITEMS, variables)
  return controlItems.edges.map(({ node }: { readonly node: ReadItem }) => node)
}

/** The first item of a kind. */
export function firstOf(items: readonly ReadItem[], kind: ReadItem['kind']): ReadItem {
  const found = items.find((item) => item.kind === kind)
  if (!found) throw new Error(`there is no ${kind}`)
  return found
}
