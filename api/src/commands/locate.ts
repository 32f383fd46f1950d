import { dayOf, order2023 } from '@esep/law'
import { openDatabase } from '../public/database.ts'
import { publicEnvironment } from '../public/environment.ts'
import { openGround } from '../public/locate/ground.ts'
import { sql } from '../public/sql.ts'
import { systemClock } from '../shared/clock.ts'

const help = `Names the precinct at a point, from the same index as the public API.

  locate LAT LNG   latitude and longitude in degrees, for example: locate 43.2389 76.8897

A line for people goes to standard error, one of JSON to standard output:
  {"inside", "ambiguous", "precincts": [{"id", "number", "district", "metres"}]}

Settings (environment):
  PUBLIC_DATABASE_URL  the database as the reader's user
`

interface Named {
  readonly id: string
  readonly number: number
  readonly district: string
}

async function run(args: readonly string[]): Promise<void> {
  const [latitude, longitude] = coordinates(args)
  const database = openDatabase(publicEnvironment().databaseUrl, { max: 1 })
  try {
    const { precincts: index } = await openGround(database).current(dayOf(systemClock(), order2023))
    const { inside, ambiguous, matches } = index.locate(latitude, longitude)
    const named = await database.rows<Named>(sql`
      select p.id, p.number, t.name ->> 'kk' as district
        from public_record.precinct p
        join public_record.territory t on t.kato = p.district_kato
       where p.id = any(${matches.map(({ id }) => id)}::uuid[])`)
    const precincts = matches.flatMap(({ id, metres }) =>
      named
        .filter((precinct) => precinct.id === id)
        .map((precinct) => ({ ...precinct, metres: Math.round(metres) })),
    )
    process.stderr.write(`${sentence({ inside, ambiguous, precincts })}\n`)
    process.stdout.write(`${JSON.stringify({ inside, ambiguous, precincts })}\n`)
  } finally {
    await database.close()
  }
}

interface Found {
  readonly inside: boolean
  readonly ambiguous: boolean
  readonly precincts: readonly (Named & { readonly metres: number })[]
}

function sentence({ inside, ambiguous, precincts }: Found): string {
  const names = precincts.map(({ number, district, metres }) =>
    metres === 0 ? `№ ${number}, ${district}` : `№ ${number}, ${district} (${metres} m away)`,
  )
  if (names.length === 0) return 'There are no precincts.'
  if (ambiguous) return `Near a border: ${names.join('; ')}.`
  return inside
    ? `Precinct ${names.join('; ')}.`
    : `In no precinct; the nearest: ${names.join('; ')}.`
}

function coordinates(args: readonly string[]): [number, number] {
  const [latitude, longitude, ...more] = args.map((arg) =>
    arg.trim() === '' ? Number.NaN : Number(arg),
  )
  if (latitude === undefined || longitude === undefined || more.length > 0) {
    throw new Error('two numbers are needed, latitude and longitude')
  }
  if (!(Math.abs(latitude) <= 90)) throw new Error('the latitude is a number from -90 to 90')
  if (!(Math.abs(longitude) <= 180)) throw new Error('the longitude is a number from -180 to 180')
  return [latitude, longitude]
}

const args = process.argv.slice(2)
if (args.includes('--help') || args.includes('-h')) {
  process.stdout.write(help)
} else {
  await run(args).catch((fault: unknown) => {
    process.stderr.write(`locate: ${fault instanceof Error ? fault.message : String(fault)}\n`)
    process.exitCode = 1
  })
}
