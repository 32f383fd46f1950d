/** Why somebody controls: they head the point; the point has no head; or its head carried out what is controlled (¶33). */
export const controlGrounds = ['POINT_HEAD', 'NO_HEAD', 'HEAD_IS_EXECUTOR'] as const

/** One of {@link controlGrounds}. */
export type ControlGround = (typeof controlGrounds)[number]

/** Who could control an item for a point, and who carries it out. */
export interface Controllable {
  /** Who is responsible for the point. */
  readonly heads: readonly string[]
  /** Who may stand in from the police body of the district. */
  readonly seconds: readonly string[]
  /** Who reported at the meeting, and whoever acted on the item. */
  readonly executors: readonly string[]
  /** Who controls it now; null where nobody does. */
  readonly current: string | null
}

/** Who controls an item, and why; without `staffId` nobody does, and that is a finding. */
export interface Controller {
  readonly staffId: string | null
  readonly ground: ControlGround
}

/**
 * Who controls an item: whoever is responsible for the point, unless they carried it out themselves; then, and where the
 * point has no head, one from the district. Whoever controls it already goes on while they may (¶33).
 */
export function controllerOf(item: Controllable): Controller {
  const head = pick(item.heads, item)
  if (head !== null) return { staffId: head, ground: 'POINT_HEAD' }

  const ground = item.heads.length > 0 ? 'HEAD_IS_EXECUTOR' : 'NO_HEAD'
  return { staffId: pick(item.seconds, item), ground }
}

function pick(
  among: readonly string[],
  { executors, current }: Pick<Controllable, 'executors' | 'current'>,
): string | null {
  const fit = among.filter((id) => !executors.includes(id)).toSorted()
  return fit.find((id) => id === current) ?? fit[0] ?? null
}
