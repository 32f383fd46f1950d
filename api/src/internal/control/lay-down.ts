import { randomUUID } from 'node:crypto'
import { carryOutBy, decisionsAnew, decisionsIn, opensCheck } from '@esep/law'
import type { Appeal } from '../appeal/appeal.entity.ts'
import type { InternalContext } from '../context.ts'
import type { Meeting } from '../meeting/meeting.entity.ts'
import type { Protocol } from '../protocol/protocol.entity.ts'
import { ControlItem } from './control-item.entity.ts'
import { reassign } from './reassign.ts'

interface Signed {
  readonly meeting: Meeting
  readonly protocol: Protocol
  readonly appeals: readonly Appeal[]
}

/**
 * Puts under control what a protocol lays down that was just signed: each appeal not answered in full, and each decision. Of
 * a corrected one, what it lays down no longer is dropped (¶32, ¶33).
 */
export async function layDown(context: InternalContext, signed: Signed): Promise<void> {
  const { em } = context
  const items = await em.find(ControlItem, { meeting: signed.meeting })
  layDownAppeals(context, signed, items)
  layDownDecisions(context, signed, items)
  await em.flush()
  await reassign(context, [signed.meeting.id])
}

function layDownAppeals(
  { em, today, now }: InternalContext,
  { meeting, appeals }: Signed,
  items: readonly ControlItem[],
): void {
  const open = appeals.filter(opensCheck)
  for (const item of items.filter(({ kind }) => kind === 'APPEAL')) {
    const stands = open.some(({ id }) => id === item.appeal?.id)
    item.droppedAt = stands ? null : (item.droppedAt ?? now)
  }
  for (const appeal of open) {
    if (items.some((item) => item.appeal?.id === appeal.id)) continue
    const { number } = appeal
    em.create(ControlItem, {
      ...{ id: randomUUID(), meeting, kind: 'APPEAL', number, appeal, openedOn: today },
    })
  }
}

function layDownDecisions(
  { em, today, now, policy }: InternalContext,
  { meeting, protocol }: Signed,
  items: readonly ControlItem[],
): void {
  const known = items.flatMap(({ id, number, words, droppedAt }) =>
    words === null || droppedAt !== null ? [] : [{ id, number, text: words }],
  )
  const { kept, added, dropped } = decisionsAnew(known, decisionsIn(protocol.decisions))
  const byId = new Map(items.map((item) => [item.id, item]))
  for (const { id, number } of kept) Object.assign(byId.get(id) ?? {}, { number })
  for (const { id } of dropped) Object.assign(byId.get(id) ?? {}, { droppedAt: now })

  const dueOn = carryOutBy(meeting.day, policy)
  for (const { number, text: words } of added) {
    em.create(ControlItem, {
      ...{ id: randomUUID(), meeting, kind: 'DECISION', number, words, openedOn: today, dueOn },
    })
  }
}
