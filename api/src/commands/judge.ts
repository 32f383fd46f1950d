import 'reflect-metadata'
import { judgeAll } from '../internal/finding/judge-all.ts'
import { judgeNights } from '../internal/finding/nights.ts'
import { systemClock } from '../shared/clock.ts'
import { progressOn } from '../shared/progress.ts'
import { databaseUrls } from './environment.ts'

const help = `Finds anew what every duty of the order comes to for every precinct and quarter (¶25–31).

What has not changed stays as it is, with the day from which it was found; nothing of the history is lost. Acts of staff
go on meanwhile. Nobody needs it from day to day: acts and midnights judge what they change.

Settings (environment):
  DATABASE_URL         the database as the staff's user
  PUBLIC_DATABASE_URL  the same database as the reader's user
`

async function run(args: readonly string[]): Promise<void> {
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(help)
    return
  }
  const [unknown] = args
  if (unknown !== undefined) throw new Error(`there is no option ${unknown}; see judge --help`)

  const { staff } = databaseUrls()
  const now = systemClock()
  await judgeNights(staff, now)
  const { cells, findings } = await judgeAll(staff, { now, progress: progressOn(process.stderr) })
  process.stdout.write(`${JSON.stringify({ cells, findings })}\n`)
}

await run(process.argv.slice(2)).catch((fault: unknown) => {
  process.stderr.write(`judge: ${fault instanceof Error ? fault.message : String(fault)}\n`)
  process.exitCode = 1
})
