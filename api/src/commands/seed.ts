import 'reflect-metadata'
import { parseArgs } from 'node:util'
import { dayOf, order2023 } from '@esep/law'
import { inDatabase } from '../database/in-database.ts'
import { accounts, hasAccounts } from '../database/seed/accounts.ts'
import type { Wanted } from '../database/seed/seed.ts'
import { isSeeded } from '../database/seed/seeded.ts'
import { systemClock } from '../shared/clock.ts'
import { progressOn } from '../shared/progress.ts'
import { databaseUrls } from './environment.ts'

const help = `Fills an empty database with the demonstration, or with a reproducible data set of any size.

  --precincts N   how many precincts; without it the 160 of Almaty
  --meetings N    how many meetings; without it as many as the precincts would have held
  --seed S        the same seed and day give the same data; 1 without it
  --day DAY       the day as whose morning the data is seen, 2026-11-23; today without it
  --if-empty      does nothing where there are precincts already
  --accounts      prints the accounts of the demonstration, and nothing where they are not there

Settings (environment):
  DATABASE_URL         the database as the staff's user
  PUBLIC_DATABASE_URL  the same database as the reader's user
  OWNER_DATABASE_URL   the same database as the user who owns the tables; DATABASE_URL when not given
`

class WrongArgument extends Error {}

async function run(args: readonly string[]): Promise<void> {
  const given = valuesOf(args)
  if (given.help) {
    process.stdout.write(help)
    return
  }

  const { staff, owner } = databaseUrls()
  if (given.accounts) {
    process.stdout.write((await inDatabase(staff, hasAccounts)) ? accountLines() : '')
    return
  }
  if (given['if-empty'] && (await inDatabase(staff, isSeeded))) return

  // NOTE: what makes the demonstration takes long to load, and most starts find one there.
  const { seed } = await import('../database/seed/seed.ts')
  await seed({ staff, owner }, wanted(given), progressOn(process.stderr))
}

function valuesOf(args: readonly string[]) {
  try {
    return parseArgs({
      args: args.filter((arg) => arg !== '--'),
      options: {
        precincts: { type: 'string' },
        meetings: { type: 'string' },
        seed: { type: 'string', default: '1' },
        day: { type: 'string' },
        'if-empty': { type: 'boolean' },
        accounts: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values
  } catch (fault) {
    throw new WrongArgument(fault instanceof Error ? fault.message : String(fault))
  }
}

function wanted(given: ReturnType<typeof valuesOf>): Wanted {
  return {
    seed: given.seed,
    today: dayFrom(given.day) ?? dayOf(systemClock(), order2023),
    precincts: countFrom('--precincts', given.precincts),
    meetings: countFrom('--meetings', given.meetings),
  }
}

function countFrom(name: string, text: string | undefined): number | null {
  if (text === undefined) return null
  if (!/^[1-9]\d{0,7}$/.test(text)) throw new WrongArgument(`${name} is no count: ${text}.`)
  return Number(text)
}

function dayFrom(text: string | undefined): string | null {
  if (text === undefined) return null
  try {
    return Temporal.PlainDate.from(text).toString()
  } catch {
    throw new WrongArgument(`--day is no day: ${text}.`)
  }
}

function accountLines(): string {
  return accounts
    .map(({ role, login, password }) => `${role.padEnd(14)} ${login.padEnd(14)} ${password}\n`)
    .join('')
}

await run(process.argv.slice(2)).catch((fault: unknown) => {
  process.stderr.write(`seed: ${fault instanceof Error ? fault.message : String(fault)}\n`)
  process.exitCode = 1
})
