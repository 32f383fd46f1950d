import { type Day, daysAfter } from '@esep/law'
import type { EntityManager } from '@mikro-orm/core'
import { MikroORM } from '@mikro-orm/postgresql'
import type { Client } from 'pg'
import { judgeAll } from '../../internal/finding/judge-all.ts'
import { PrecinctBorder } from '../../internal/precinct/precinct-border.entity.ts'
import { hashPassword } from '../../internal/staff/password.ts'
import type { Progress } from '../../shared/progress.ts'
import type { DatabaseUrls } from '../grants.ts'
import { inDatabase } from '../in-database.ts'
import { internalConfig } from '../internal-orm.ts'
import { accounts, demonstrated } from './accounts.ts'
import { bagOf } from './bag.ts'
import { loadShippedDaysOff } from './calendar.ts'
import { carryAppeals } from './carried.ts'
import { contest } from './contested.ts'
import { controlProtocols } from './controlled.ts'
import { copy } from './copy.ts'
import { type Era, eraOf, instantAt } from './era.ts'
import { type Force, forceOf } from './force/force.ts'
import { unserved } from './force/in-post.ts'
import { type Post, postOn } from './force/post.ts'
import { territories } from './ground.ts'
import { groundsUpTo } from './ground-more.ts'
import { reportLeaks } from './leak-reports.ts'
import type { Making } from './meeting/life.ts'
import { make } from './meeting/make.ts'
import type { Plan } from './plan/plan.ts'
import { plans } from './plan/plans.ts'
import { neverReported } from './plan/special.ts'
import {
  bordersIn,
  type Neighbours,
  neighboursBy,
  publishedHouseRanges,
  publishedPrecincts,
  publishedTerritories,
} from './published.ts'
import { purgeNights } from './purged.ts'
import { type Random, randomOf } from './random.ts'
import { isSeeded } from './seeded.ts'
import { signProtocols } from './signed.ts'
import { showSlips } from './slips.ts'
import { noteTerms } from './terms.ts'

/** What data set is wanted. */
export interface Wanted {
  /** The same seed and day give the same data. */
  readonly seed: string
  readonly today: Day
  /** Null for the city of Almaty as it is shipped. */
  readonly precincts: number | null
  /** Null for as many as the precincts would have held. */
  readonly meetings: number | null
}

/** Thrown where the database has data already. */
export class NotEmpty extends Error {
  override readonly name = 'NotEmpty'
}

/** Fills an empty database in one transaction, purges and judges what is in it; throws {@link NotEmpty} where there are precincts. */
export async function seed(
  { staff, owner }: Pick<DatabaseUrls, 'staff' | 'owner'>,
  wanted: Wanted,
  progress: Progress,
): Promise<void> {
  const orm = await MikroORM.init({ ...internalConfig(staff), persistOnCreate: false })
  try {
    await inDatabase(staff, async (client) => {
      await client.query('begin')
      if (await isSeeded(client)) throw new NotEmpty('The database has precincts already.')
      await fill(client, { em: orm.em.fork(), wanted, progress })
      await client.query('commit')
    })
    // NOTE: of a table that it knows nothing of the server takes ten times as long to read what duties are judged by.
    await analyse(owner)
    await purgeNights(orm, wanted.today)
    await judgeAll(staff, { now: instantAt(wanted.today, '00:00'), progress })
    await analyse(owner)
  } finally {
    await orm.close()
  }
}

/** Has the server take its statistics. */
async function analyse(owner: string): Promise<void> {
  await inDatabase(owner, (client) => client.query('analyze'))
}

interface Given {
  readonly em: EntityManager
  readonly wanted: Wanted
  readonly progress: Progress
}

async function fill(client: Client, { em, wanted, progress }: Given): Promise<void> {
  const random = randomOf(wanted.seed)
  const era = eraOf(wanted.today)
  const places = territories()
  const grounds = groundsUpTo(wanted.precincts, places)
  progress.begin('precincts', grounds.length)
  const force = forceOf(em, random, { territories: places, grounds, era })
  await openAccounts(force)
  await loadShippedDaysOff(client, instantAt(era.recordedSince, '09:00'))
  const borders = bordersIn(force)
  const neighbours = neighboursBy(borders)
  await writeForce(client, em, force)
  await copy(
    client,
    em,
    borders.map((row) => em.create(PrecinctBorder, row)),
  )
  await copy(client, em, publishedTerritories(em, places))
  await copy(client, em, publishedPrecincts(em, force, { era, neighbours }))
  await copy(client, em, publishedHouseRanges(em, force))
  progress.end()

  await fillMeetings(client, { em, wanted, progress, random, era, force, neighbours })
  await controlProtocols(client, wanted.today)
  await contest(client, { random: random.of('contested'), today: wanted.today })
  await reportLeaks(client, { random: random.of('leak reports'), today: wanted.today })
}

async function openAccounts({ staff }: Force): Promise<void> {
  for (const { login, password } of accounts) {
    const member = staff.find((one) => one.login === login)
    if (member) member.passwordHash = await hashPassword(password)
  }
}

async function writeForce(client: Client, em: EntityManager, force: Force): Promise<void> {
  const { regions, districts, bodies, points, precincts, successions } = force
  const { houseRanges, staff, appointments } = force
  const inOrder: readonly (readonly object[])[] = [
    regions,
    districts,
    bodies,
    points,
    precincts,
    successions,
    houseRanges,
    staff,
    appointments,
  ]
  for (const entities of inOrder) await copy(client, em, entities)
}

interface Ground extends Given {
  readonly random: Random
  readonly era: Era
  readonly force: Force
  readonly neighbours: Neighbours
}

const together = 100

async function fillMeetings(client: Client, ground: Ground): Promise<void> {
  const { em, wanted, progress, random, era, force } = ground
  const numbers = [...force.posts.keys()]
  const beside = besideIn(ground)
  const isServed = (number: number, day: Day) => postsOf(force, [number], day).length > 0
  const { meetings } = wanted
  const all = [...plans(random, { era, numbers, meetings, beside, isServed })]
  const bag = bagOf(em)

  progress.begin('meetings', all.length)
  const reviews: Making['reviews'] = new Map()
  const untold: Making['untold'] = new Set()
  const slips: Making['slips'] = new Set()
  const returned: Making['returned'] = []
  let heldBack = 0
  for (const [index, plan] of all.entries()) {
    const posts = postsOf(force, plan.numbers, plan.day)
    const by = posts[0]?.inspector?.id ?? ''
    const made = make({
      bag,
      era,
      plan,
      posts,
      by,
      reviews,
      untold,
      slips,
      returned,
      random: random.of(plan.key),
      ...voiceOf(ground, plan),
    })
    if (made === 'held back') heldBack += 1
    if (index % together === together - 1) await bag.empty(client)
    progress.reach(index + 1)
  }
  await bag.empty(client)
  await carryAppeals(client, [...untold])
  await signProtocols(client)
  const { today } = wanted
  await showSlips(client, { random: random.of('slips'), today, count: slips.size })
  await noteTerms(client, returned)
  progress.end(
    heldBack > 0 ? `; ${heldBack} outcomes stay unpublished, a name was still heard` : '',
  )
}

/** The posts of these precincts as they were on a day, where somebody was in post. */
function postsOf({ posts }: Force, numbers: readonly number[], day: Day): Post[] {
  return numbers.flatMap((number) => {
    const post = posts.get(number)
    return (post && postOn(post, day)) ?? []
  })
}

/** A voice of the meeting's own, or one of those that speak at many. */
function voiceOf(
  { random, era, force }: Ground,
  { key, voice, numbers, day }: Plan,
): Pick<Making, 'voice' | 'ranges' | 'spokenOn'> {
  const ground = (number: number) => force.posts.get(number)?.ground.ranges ?? []
  if (voice === null) {
    return { voice: random.of('voice', key), ranges: numbers.flatMap(ground), spokenOn: day }
  }
  const [first] = [...force.posts.keys()]
  return {
    voice: random.of('voice', voice),
    ranges: ground(first ?? demonstrated),
    spokenOn: daysAfter(era.recordedSince, voice),
  }
}

/** Finds neighbours that may report together with a precinct. */
function besideIn({ force, neighbours }: Ground) {
  const numberOf = new Map(force.precincts.map(({ id, number }) => [id, number]))
  const alone = [demonstrated, neverReported, ...unserved]

  return function beside(number: number, count: number): number[] {
    const id = force.posts.get(number)?.precinct.id ?? ''
    const near = (neighbours.get(id) ?? []).flatMap((one) => numberOf.get(one) ?? [])
    return near.filter((one) => !alone.includes(one)).slice(0, count)
  }
}
