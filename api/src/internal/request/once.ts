import type { InternalContext } from '../context.ts'

interface Asked {
  readonly staffId: string
  readonly requestId: string | null
  /** The name of the mutation. */
  readonly act: string
}

/** What was done under a request id before. */
export interface DoneBefore {
  readonly act: string
  readonly subjectId: string | null
  readonly isSameAct: boolean
}

/**
 * Takes a request id for this act, waiting for one that is doing it at this moment; gives what was done before under it,
 * or null when nothing was.
 */
export async function beginRequest(
  context: InternalContext,
  { staffId, requestId, act }: Asked,
): Promise<DoneBefore | null> {
  if (requestId === null) return null
  const { em, now } = context
  const taken = await em.execute<unknown[]>(
    `insert into internal.request (staff_id, request_id, act, done_at) values (?, ?, ?, ?)
     on conflict do nothing returning act`,
    [staffId, requestId, act, now],
  )
  if (taken.length > 0) return null

  const done = await requestDone(context, requestId)
  return { act: done?.act ?? '', subjectId: done?.subjectId ?? null, isSameAct: done?.act === act }
}

/** What was done by who acts under a request id; null where nothing was. */
export async function requestDone(
  { em, actor }: InternalContext,
  requestId: string,
): Promise<Omit<DoneBefore, 'isSameAct'> | null> {
  const [done] = await em.execute<Omit<DoneBefore, 'isSameAct'>[]>(
    `select act, subject_id as "subjectId" from internal.request
      where staff_id = ? and request_id = ?`,
    [actor.id, requestId],
  )
  return done ?? null
}

/** Keeps what the act made or changed, for when the same request comes again. */
export async function finishRequest(
  { em }: InternalContext,
  { staffId, requestId, subjectId }: Omit<Asked, 'act'> & { readonly subjectId: string | null },
): Promise<void> {
  if (requestId === null) return
  await em.execute(
    'update internal.request set subject_id = ? where staff_id = ? and request_id = ?',
    [subjectId, staffId, requestId],
  )
}
