import type { InternalContext } from '../context.ts'
import { FindingCorrection } from '../finding/finding-correction.entity.ts'
import type { ClearedBilingual } from '../meeting/arrangement.ts'
import type { Meeting } from '../meeting/meeting.entity.ts'

/**
 * What residents read of a meeting beside its outcome and can still be put otherwise, each under the name of its text: it was
 * public at once, and whoever came into the register since may be named in it.
 */
export async function publicBeside(
  { em }: InternalContext,
  meeting: Meeting,
): Promise<(readonly [string, ClearedBilingual])[]> {
  await em.populate(meeting, ['announcements', 'waivers', 'awards'])
  const corrections = await em.find(
    FindingCorrection,
    { meeting, withdrawnAt: null },
    { orderBy: { correctedAt: 'asc' } },
  )
  const { note, timeWords, day } = meeting
  const evidence = meeting.announcements
    .getItems()
    .filter(({ struckAt, forDay }) => struckAt === null && forDay === day)
  const awards = meeting.awards.getItems().filter(({ struckAt }) => struckAt === null)
  return [
    ...named('note', [note]),
    ...named('time', [timeWords]),
    ...named(
      'outlet',
      evidence.map(({ outlet }) => outlet),
    ),
    ...named(
      'waiver',
      meeting.waivers.getItems().map(({ reason }) => reason),
    ),
    ...named(
      'award',
      awards.map(({ title }) => title),
    ),
    ...named(
      'merit',
      awards.map(({ merit }) => merit),
    ),
    ...named(
      'correction',
      corrections.map(({ reason }) => reason),
    ),
  ]
}

function named(
  kind: string,
  words: readonly (ClearedBilingual | null)[],
): (readonly [string, ClearedBilingual])[] {
  return words.flatMap((text, at) => (text ? [[`${kind}:${at + 1}`, text] as const] : []))
}
