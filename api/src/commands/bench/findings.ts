import 'reflect-metadata'
import { writeFileSync } from 'node:fs'
import { grant } from '../../database/grants.ts'
import { inDatabase } from '../../database/in-database.ts'
import { migrate } from '../../database/migrate.ts'
import { judgeAll } from '../../internal/finding/judge-all.ts'
import { type Progress, progressOn } from '../../shared/progress.ts'
import { databaseUrls } from '../environment.ts'
import { type Figure, jsonOf, pageOf, tableOf } from './figures.ts'
import { secondsOfCopy } from './findings/copy-rate.ts'
import { fillCountry, type Size } from './findings/country.ts'

// What another benchmark is told beside it says nothing here.
const flags = ['--json', '--small', '--write', '--misses']

const results = new URL('../../../src/commands/bench/findings/RESULTS.md', import.meta.url)

const title = 'How fast everything is found anew'

const country: Size = { precincts: 6000, quarters: 8, meetings: 50_000, since: '2025-01-01' }
const small: Size = { ...country, precincts: 300, meetings: 2500 }

// Late in the last of the eight quarters.
const now = '2026-11-23T06:00:00Z'

/** Measures how fast everything is found anew; figures on standard output, progress on standard error. */
async function main(args: readonly string[]): Promise<number> {
  const unknown = args.find((arg) => !flags.includes(arg))
  if (unknown) {
    process.stderr.write(`bench findings knows no ${unknown}, only --json, --small, --write.\n`)
    return 1
  }
  if (args.includes('--small') && args.includes('--write')) {
    process.stderr.write('What is kept is measured at full size: leave out --small or --write.\n')
    return 1
  }
  const size = args.includes('--small') ? small : country
  const figures = await measured(size, progressOn(process.stderr))
  if (args.includes('--write')) {
    writeFileSync(results, pageOf(figures, { title, measured: aboutOf(size) }))
  }
  process.stdout.write(
    args.includes('--json') ? jsonOf('findings', figures) : `${tableOf(figures)}\n`,
  )
  return 0
}

function aboutOf({ precincts, quarters, meetings }: Size): string {
  return `The last result of \`pnpm bench findings --write\`: all findings of ${precincts} precincts in ${quarters} quarters with ${meetings} meetings, against
the seconds in which PostgreSQL takes the same rows by COPY into tables alike, in one run on one machine.`
}

async function measured(size: Size, progress: Progress): Promise<Figure[]> {
  const urls = databaseUrls()
  await migrate(urls.owner)
  await grant(urls)
  progress.begin('country', size.meetings)
  await inDatabase(urls.owner, (client) => fillCountry(client, size))
  progress.end(' meetings')

  // NOTE: each beside a COPY of its own: on a busy machine a minute is not like the next.
  const first = await timed(() => judgeAll(urls.staff, { now, progress }))
  const copiedFirst = await inDatabase(urls.owner, secondsOfCopy)
  const again = await timed(() => judgeAll(urls.staff, { now, progress }))
  const copied = await inDatabase(urls.owner, secondsOfCopy)
  const memory = process.resourceUsage().maxRSS / 1024

  const { cells, findings } = again.result
  return [
    { name: 'cells', value: cells, mustBe: 'exactly', bound: size.precincts * size.quarters },
    { name: 'findings', value: findings, mustBe: 'exactly', bound: first.result.findings },
    { name: 'found anew, of COPY', value: copied / again.seconds, mustBe: 'at least', bound: 0.25 },
    {
      name: 'found first, of COPY',
      value: copiedFirst / first.seconds,
      mustBe: 'at least',
      bound: 0.25,
    },
    { name: 'findings a second', value: findings / again.seconds },
    { name: 'COPY, findings a second', value: findings / copied },
    { name: 'peak memory, MB', value: memory, mustBe: 'at most', bound: 400 },
  ]
}

async function timed<Result>(
  act: () => Promise<Result>,
): Promise<{ readonly result: Result; readonly seconds: number }> {
  const begun = performance.now()
  const result = await act()
  return { result, seconds: (performance.now() - begun) / 1000 }
}

process.exitCode = await main(process.argv.slice(2))
