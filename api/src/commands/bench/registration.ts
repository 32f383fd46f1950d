import 'reflect-metadata'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Client } from 'pg'
import { grant } from '../../database/grants.ts'
import { inDatabase } from '../../database/in-database.ts'
import { openInternalOrm } from '../../database/internal-orm.ts'
import { migrate } from '../../database/migrate.ts'
import { internalServer } from '../../internal/server.ts'
import { beginSession } from '../../internal/staff/session.ts'
import { openVideoFiles } from '../../internal/video/video-files.ts'
import { type Progress, progressOn } from '../../shared/progress.ts'
import { databaseUrls } from '../environment.ts'
import { type Figure, jsonOf, pageOf, tableOf } from './figures.ts'
import { fillCountry } from './findings/country.ts'
import { type Door, doorOf } from './registration/door.ts'
import {
  emptied,
  type Hall,
  hallIn,
  listOf,
  peopleOf,
  writeMany,
  writeOne,
} from './registration/hall.ts'

// What other benchmarks are told beside it says nothing here.
const flags = ['--json', '--small', '--misses', '--write']

const results = new URL('../../../src/commands/bench/registration/RESULTS.md', import.meta.url)

const now = '2026-11-23T06:00:00Z'
const rounds = 120
const inRound = 25
const lists = 8
// Turns that count for nothing: by then V8 has compiled what the act runs through, and PostgreSQL has read what both write.
const warmUp = { rounds: 20, lists: 2 }
const onList = 5000
const bound = 0.35

const page = {
  title: 'How fast people are registered',
  measured: `The last result of \`pnpm bench registration --write\`: a registration with all it entails, over GraphQL, against one
SQL statement that writes the same rows, each in a transaction of its own, in turns in one run on one machine. Both were
warmed up before, by ${warmUp.rounds * inRound} registrations and ${warmUp.lists} lists that are not counted.`,
}

/** Measures how fast participants are registered; figures on standard output, progress on standard error. */
async function main(args: readonly string[]): Promise<number> {
  const unknown = args.find((arg) => !flags.includes(arg))
  if (unknown) {
    process.stderr.write(`bench registration knows no ${unknown}, only --json, --write.\n`)
    return 1
  }
  const figures = await measured(progressOn(process.stderr))
  if (args.includes('--write')) writeFileSync(results, pageOf(figures, page))
  process.stdout.write(
    args.includes('--json') ? jsonOf('registration', figures) : `${tableOf(figures)}\n`,
  )
  return 0
}

async function measured(progress: Progress): Promise<Figure[]> {
  const urls = databaseUrls()
  await migrate(urls.owner)
  await grant(urls)
  await inDatabase(urls.owner, (client) =>
    fillCountry(client, { precincts: 60, quarters: 8, meetings: 600, since: '2025-01-01' }),
  )
  const orm = await openInternalOrm(urls.staff)
  const log = (line: string) => process.stderr.write(`${line}\n`)
  const folder = mkdtempSync(join(tmpdir(), 'esep-bench-'))
  const parts = { orm, clock: () => now, log, portalUrl: '' }
  const server = await internalServer({ ...parts, files: await openVideoFiles(folder) })
  try {
    return await inDatabase(urls.staff, async (client) => {
      const hall = await hallIn(client)
      const token = await beginSession(orm.em.fork(), { staffId: hall.staffId, now })
      return figuresOf({ client, hall, progress, door: doorOf(server, token) })
    })
  } finally {
    await server.close()
    await orm.close()
    rmSync(folder, { recursive: true })
  }
}

interface Measuring {
  readonly client: Client
  readonly hall: Hall
  readonly door: Door
  readonly progress: Progress
}

async function figuresOf(measuring: Measuring): Promise<Figure[]> {
  const one = await oneByOne(measuring)
  const list = await listed(measuring)
  return [
    { name: 'at the door, of SQL', value: one.statement / one.act, mustBe: 'at least', bound },
    { name: 'a list of 5000, of SQL', value: list.statement / list.act, mustBe: 'at least', bound },
    { name: 'at the door, a second', value: (rounds * inRound) / one.act },
    { name: 'SQL, one row a second', value: (rounds * inRound) / one.statement },
    { name: 'a list, people a second', value: (lists * onList) / list.act },
    { name: 'SQL, people a second', value: (lists * onList) / list.statement },
  ]
}

/** Seconds that were spent on the acts, and on a statement that writes the same rows. */
interface Spent {
  readonly act: number
  readonly statement: number
}

/** Whoever comes, one after another, as a phone at the door sends them. */
async function oneByOne({ client, hall, door, progress }: Measuring): Promise<Spent> {
  progress.begin('at the door', rounds * inRound)
  const spent = await inTurns({ warmUp: warmUp.rounds, counted: rounds }, async (round) => {
    progress.reach(Math.max(0, round) * inRound)
    return {
      act: await secondsOf(inRound, (nth) => door.register(hall.meetingId, `door ${round} ${nth}`)),
      statement: await secondsOf(inRound, (nth) => writeOne(client, hall, `sql ${round} ${nth}`)),
    }
  })
  progress.end()
  return spent
}

/** A register that was kept on paper, and a statement that writes as many people at once. */
async function listed({ client, hall, door, progress }: Measuring): Promise<Spent> {
  progress.begin('on a list', lists * onList)
  const spent = await inTurns({ warmUp: warmUp.lists, counted: lists }, async (round) => {
    progress.reach(Math.max(0, round) * onList)
    const csv = listOf(onList, `list ${round}`)
    const people = peopleOf(onList, `sql ${round}`)
    await emptied(client, hall)
    const act = await secondsOf(1, () => door.enter(hall.meetingId, csv))
    await emptied(client, hall)
    return { act, statement: await secondsOf(1, () => writeMany(client, hall, people)) }
  })
  progress.end()
  return spent
}

interface Turns {
  /** So many at first, which warm both up and count for nothing; they are numbered below 0. */
  readonly warmUp: number
  readonly counted: number
}

/** Takes both in turns, so that neither has the machine at a better hour. */
async function inTurns(
  { warmUp, counted }: Turns,
  turn: (round: number) => Promise<Spent>,
): Promise<Spent> {
  const spent = { act: 0, statement: 0 }
  for (let round = -warmUp; round < counted; round += 1) {
    const { act, statement } = await turn(round)
    if (round < 0) continue
    spent.act += act
    spent.statement += statement
  }
  return spent
}

async function secondsOf(times: number, step: (nth: number) => Promise<unknown>): Promise<number> {
  const begun = performance.now()
  for (let nth = 0; nth < times; nth += 1) await step(nth)
  return (performance.now() - begun) / 1000
}

process.exitCode = await main(process.argv.slice(2))
