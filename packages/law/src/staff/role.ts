import type { MeetingAct } from '../meeting/stage.ts'

/** Who works with meetings. */
export const roles = [
  'ASSISTANT',
  'INSPECTOR',
  'POINT_HEAD',
  'REVIEWER',
  'SUPERVISOR',
  'ADMINISTRATOR',
] as const

/** One of {@link roles}. */
export type Role = (typeof roles)[number]

/** A member of staff and what they serve: a police body, and in it a point or precincts. */
export interface Staff {
  readonly id: string
  readonly role: Role
  readonly bodyId: string
  readonly pointId: string | null
  readonly precinctIds: readonly string[]
}

/** Whom a meeting concerns; a joint one has several of each (¶27). */
export interface Reach {
  readonly bodyIds: readonly string[]
  readonly pointIds: readonly string[]
  readonly precinctIds: readonly string[]
}

/** What an administrator does to the posts and precincts of a police body; it is done to no meeting. */
export const administering = ['appoint', 'redraw'] as const

/** Everything a member of staff may do: to a meeting, making one included; to the list of officials; to posts and precincts. */
export type Act = MeetingAct | 'schedule' | 'recognise' | 'contest' | (typeof administering)[number]

/** All acts, in the order of a meeting's life. */
export const acts = [
  'schedule',
  'prepare',
  'enrol',
  'convene',
  'agree',
  'announce',
  'evidence',
  'strike',
  'move',
  'cancel',
  'miss',
  'draft',
  'send',
  'waive',
  'unwaive',
  'reply',
  'register',
  'mention',
  'unmention',
  'hold',
  'raise',
  'issue',
  'record',
  'sign',
  'translate',
  'answer',
  'refer',
  'sort',
  'split',
  'extend',
  'notify',
  'correct',
  'film',
  'unfilm',
  'retain',
  'release',
  'control',
  'reopen',
  'award',
  'unname',
  'review',
  'recognise',
  'publish',
  'withdraw',
  'contest',
  ...administering,
] as const satisfies readonly Act[]

const reviewing: readonly Act[] = ['review', 'recognise', 'publish', 'contest']
const retaining: readonly Act[] = ['retain', 'release']
const controlling: readonly Act[] = ['control', 'reopen']
const apart: readonly Act[] = ['agree', 'extend', ...retaining]
const others: readonly Act[] = [...reviewing, ...controlling, ...administering, ...apart]
const inspecting = acts.filter((act) => !others.includes(act))

/** Which role does what. Anything not listed is denied. */
const does: Record<Role, readonly Act[]> = {
  ASSISTANT: [
    'schedule',
    'draft',
    'prepare',
    'enrol',
    'register',
    'mention',
    'unmention',
    'raise',
    'issue',
    'record',
    'translate',
    'sort',
    'film',
    'unname',
    'withdraw',
  ],
  INSPECTOR: inspecting,
  POINT_HEAD: [...inspecting, ...controlling, ...apart],
  REVIEWER: ['mention', ...reviewing, ...retaining, 'unname', 'withdraw'],
  SUPERVISOR: [...controlling, ...apart, 'unname', 'withdraw', 'contest'],
  ADMINISTRATOR: administering,
}

/** Whether a member of staff may read a meeting and its texts: within their scope, and never an administrator. */
export function maySee(actor: Staff, reach: Reach): boolean {
  switch (actor.role) {
    case 'ASSISTANT':
    case 'INSPECTOR':
      return actor.precinctIds.some((id) => reach.precinctIds.includes(id))
    case 'POINT_HEAD':
      return actor.pointId !== null && reach.pointIds.includes(actor.pointId)
    case 'REVIEWER':
    case 'SUPERVISOR':
      return reach.bodyIds.includes(actor.bodyId)
    case 'ADMINISTRATOR':
      return false
  }
}

/** Whether a member of staff may do an act to a meeting of this reach; whoever may read it may withdraw its outcome. */
export function mayAct(actor: Staff, act: Act, reach: Reach): boolean {
  const isWithin = isAdministering(act)
    ? reach.bodyIds.includes(actor.bodyId)
    : maySee(actor, reach)
  return isWithin && does[actor.role].includes(act)
}

function isAdministering(act: Act): boolean {
  return administering.some((one) => one === act)
}
