import 'reflect-metadata'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { dayOf, order2023, wordingOf } from '@esep/law'
import { inDatabase } from '../database/in-database.ts'
import { askOn } from '../internal/ask.ts'
import { type Loaded, loadDaysOff } from '../internal/days-off/load-file.ts'
import { readEditions } from '../internal/policy/editions.ts'
import { systemClock } from '../shared/clock.ts'
import { databaseUrls } from './environment.ts'

const help = `Loads a file of what the law leaves to an act of each year, all or nothing.

  load days-off FILE   the days off that were moved in a year, and the day of Kurban Ait

FILE is CSV in UTF-8 with the heading year,kind,day,instead_of,source. A kind is
  MOVED       day is off, and the weekend day instead_of is worked for it
  KURBAN_AIT  day is the first day of Kurban Ait
  NONE        no day off was moved in the year; day and instead_of stay empty
source names the act. A year that a file says something of is known from then on: the terms of
everything that is open are counted anew, and what the portal says follows.

  --dry-run   reads the file and says what is wrong with it; keeps nothing

Settings (environment):
  DATABASE_URL         the database as the staff's user
  PUBLIC_DATABASE_URL  the same database as the reader's user
`

class WrongArgument extends Error {}

async function run(args: readonly string[]): Promise<void> {
  const { values, positionals } = given(args)
  if (values.help) {
    process.stdout.write(help)
    return
  }
  const [what, file, ...more] = positionals
  if (what !== 'days-off') throw new WrongArgument('what is loaded is days-off; see load --help')
  if (file === undefined || more.length > 0) throw new WrongArgument('one file is needed')

  const bytes = await readFile(file).catch(() => {
    throw new WrongArgument(`${file} cannot be read`)
  })
  const text = textOf(bytes, file)
  const dryRun = values['dry-run'] === true
  const loaded = await load({ name: basename(file), text, dryRun })
  process.stdout.write(linesOf(loaded))
  if (loaded.rejected.length > 0) throw new WrongArgument('nothing was loaded')
  if (loaded.rows === 0) throw new WrongArgument('the file has no rows, nothing was loaded')
  process.stdout.write(`${sentence(loaded, dryRun)}\n`)
}

function textOf(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new WrongArgument(`${file} is not in UTF-8; save it as CSV in UTF-8`)
  }
}

interface File {
  readonly name: string
  readonly text: string
  readonly dryRun: boolean
}

async function load(file: File): Promise<Loaded> {
  return inDatabase(databaseUrls().staff, async (client) => {
    const ask = askOn(client)
    const now = systemClock()
    await client.query('begin')
    const editions = await readEditions(ask)
    const today = dayOf(now, order2023)
    const loaded = await loadDaysOff(ask, { ...file, now, today, editions, by: null })
    await client.query('commit')
    return loaded
  })
}

function linesOf({ rejected }: Loaded): string {
  return rejected
    .flatMap(({ line, problems }) =>
      problems.map((problem) => `line ${line}: ${wordingOf(problem, 'en')}\n`),
    )
    .join('')
}

function sentence({ years, rows, moved }: Loaded, dryRun: boolean): string {
  const read = `${rows} rows, ${years.length > 0 ? `years ${years.join(', ')}` : 'no year'}`
  if (dryRun) return `${read}: the file can be loaded.`
  return `${read} loaded; terms moved at ${moved.length} meetings.`
}

function given(args: readonly string[]) {
  try {
    return parseArgs({
      args: args.filter((arg) => arg !== '--'),
      allowPositionals: true,
      options: { 'dry-run': { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    })
  } catch (fault) {
    throw new WrongArgument(fault instanceof Error ? fault.message : String(fault))
  }
}

await run(process.argv.slice(2)).catch((fault: unknown) => {
  process.stderr.write(`load: ${fault instanceof Error ? fault.message : String(fault)}\n`)
  process.exitCode = 1
})
