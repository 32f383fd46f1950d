import { dayOf, policyOn } from '@esep/law'
import type { MikroORM } from '@mikro-orm/postgresql'
import type { Clock } from '../../shared/clock.ts'
import { askIn } from '../ask.ts'
import { reassignAll } from '../control/reassign-all.ts'
import { judgeNights } from '../finding/nights.ts'
import { forgetReports } from '../leak-report/forget.ts'
import { readEditions } from '../policy/editions.ts'
import { refreshPrecincts } from '../precinct/refresh.ts'
import { purgeMaterials } from '../retention/purge-materials.ts'
import { forgetObjections } from '../slip/forget-objections.ts'
import { settleAll } from '../video/settle-all.ts'
import type { VideoFiles } from '../video/video-files.ts'

/** What a night is done with. */
export interface Night {
  readonly orm: MikroORM
  readonly databaseUrl: string
  readonly clock: Clock
  readonly files: VideoFiles
}

/** What is done at midnight, by the names under which the queue knows it, in this order. */
export const nightlyTasks = [
  'judge_nights',
  'refresh_precincts',
  'assign_control',
  'forget_leak_reports',
  'forget_objections',
  'settle_videos',
  'purge_materials',
] as const

/** One of {@link nightlyTasks}. */
export type NightlyTask = (typeof nightlyTasks)[number]

/** What a new day brings about though nobody acts; each makes up for what was missed, and done twice does nothing more. */
export const nightly: Readonly<Record<NightlyTask, (night: Night) => Promise<void>>> = {
  async judge_nights({ databaseUrl, clock }) {
    await judgeNights(databaseUrl, clock())
  },
  async refresh_precincts(night) {
    await refreshPrecincts(() => night.orm.em.fork(), (await dayIn(night)).today)
  },
  async assign_control(night) {
    const { orm, clock } = night
    await reassignAll(() => orm.em.fork(), { ...(await dayIn(night)), now: clock() })
  },
  async forget_leak_reports(night) {
    await forgetReports(askIn(night.orm.em.fork()), await dayIn(night))
  },
  async forget_objections(night) {
    await forgetObjections(askIn(night.orm.em.fork()), await dayIn(night))
  },
  async settle_videos(night) {
    await settleAll({ ...night, now: night.clock(), ...(await dayIn(night)) })
  },
  async purge_materials(night) {
    await purgeMaterials({ ...night, now: night.clock(), ...(await dayIn(night)) })
  },
}

async function dayIn({ orm, clock }: Night) {
  const editions = await readEditions(askIn(orm.em.fork()))
  const today = dayOf(clock(), editions[0].policy)
  return { today, editions, ...policyOn(today, editions) }
}
