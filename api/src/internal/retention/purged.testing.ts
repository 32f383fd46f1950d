import { type Policy, policyOn } from '@esep/law'
import type { MikroORM } from '@mikro-orm/postgresql'
import { type Api, codesOf } from '../../testing/index.ts'
import { askIn } from '../ask.ts'
import { signedMeeting } from '../outcome/way.testing.ts'
import { readEditions } from '../policy/editions.ts'
import { planPurge } from './plan.ts'
import { purgeMaterials, purgeSteps } from './purge-materials.ts'
import { begunPurges } from './purge-row.ts'

/** What the night does, in tests: at the midnight with which a day begins in Almaty. */
export function nightly(api: Api, orm: MikroORM) {
  async function purging(today: string, policy: Partial<Policy> = {}) {
    const dated = policyOn(today, await readEditions(askIn(orm.em.fork())))
    const now = Temporal.PlainDate.from(today).toZonedDateTime(dated.policy.zone).toInstant()
    return {
      ...{ orm, files: api.files, now: now.toString(), today },
      ...{ edition: dated.edition, policy: { ...dated.policy, ...policy } },
    }
  }

  return {
    /** The whole purge of a night. */
    async purge(today: string, policy?: Partial<Policy>): Promise<void> {
      await purgeMaterials(await purging(today, policy))
    },
    /** Plans the purge of one meeting, and takes so many steps of it: then the process is gone. */
    async purgeSteps(meetingId: string, today: string, steps: number): Promise<void> {
      const how = await purging(today)
      await orm.em.fork().transactional((em) => planPurge(askIn(em), meetingId, how))
      for (const purge of await begunPurges(askIn(orm.em.fork()), meetingId)) {
        for (const step of purgeSteps.slice(0, steps)) await step(how, purge)
      }
    },
    /** Plans the purge of one meeting and does no more. */
    async plan(meetingId: string, today: string): Promise<boolean> {
      const how = await purging(today)
      return orm.em.fork().transactional((em) => planPurge(askIn(em), meetingId, how))
    },
  }
}

/** A certificate as residents read it. */
export const CERTIFICATES = `{
  deletions(first: 100) { totalCount edges { node {
    meetingDay keptUntil startsBy edition deletedOn deleted { kind count } heldBack { reason items }
    policeBodies { name(language: RU) } meeting { id status }
  } } }
}`

/** The certificates of a meeting, the latest on top. */
export async function certificatesOf(api: Api, id: string) {
  const { deletions } = await api.on('2027-06-01').askPublic(CERTIFICATES)
  return deletions.edges
    .map(({ node }: { node: { meeting: { id: string } | null } }) => node)
    .filter(({ meeting }: { meeting: { id: string } | null }) => meeting?.id === id)
}

/** A later answer. */
export const answer = { text: 'Шу тоқтатылды.', language: 'KK' }

/** A signed meeting whose one complaint was answered later, so that nothing is left to be checked. */
export async function answeredMeeting(api: Api, on = '2026-05-10') {
  const made = await signedMeeting(api)
  const input = { ...answer, appealId: made.appealId, on }
  const codes = await codesOf(api, { name: 'appealAnswer', input, on, as: 'inspector' })
  if (codes.length > 0) throw new Error(codes.join(', '))
  return made
}

/** How much of a meeting is left. */
export async function leftOf(api: Pick<Api, 'em'>, meetingId: string) {
  const [left] = await api.em().execute<{ participants: number; texts: number }[]>(
    `select (select count(*)::int from internal.participant where meeting_id = ?) as participants,
            (select count(*)::int from internal.appeal where meeting_id = ? and text <> '…') as texts`,
    [meetingId, meetingId],
  )
  return left
}
