import { Args, ArgsType, Ctx, Field, Query, Resolver } from 'type-graphql'
import { badInput, firstOf, placeOf } from '../../shared/connection.ts'
import { KatoScalar } from '../../shared/scalars.ts'
import { isUuid } from '../../shared/uuid.ts'
import type { Connection } from '../connection.ts'
import type { PublicContext } from '../context.ts'
import { PageArgs } from '../page.ts'
import { BoundsInput } from '../point.ts'
import { readingOf } from '../reading.ts'
import { allOf, type Sql, sql } from '../sql.ts'
import { liesIn } from '../territory/territory.loader.ts'
import type { PublishedPrecinct } from './precinct.entity.ts'
import { precinctColumns } from './precinct.loader.ts'
import { PrecinctConnection } from './precinct-connection.ts'
import { standsOn } from './standing.ts'

/** Which precincts, and which page of them. */
@ArgsType()
class PrecinctsArgs extends PageArgs {
  @Field(() => KatoScalar, { nullable: true, description: 'Of this region or district.' })
  readonly kato?: string | null

  @Field(() => BoundsInput, { nullable: true, description: 'That reach into this box.' })
  readonly bounds?: BoundsInput | null
}

/** Lists of precincts. */
@Resolver()
export class PrecinctsQuery {
  @Query(() => PrecinctConnection, { description: 'Precincts by district and number.' })
  precincts(
    @Args() { kato, bounds, ...page }: PrecinctsArgs,
    @Ctx() { database, today }: PublicContext,
  ): Connection<PublishedPrecinct> {
    const conditions: Sql[] = [standsOn(today)]
    if (kato) conditions.push(liesIn(sql`${kato}::text`))
    if (bounds) conditions.push(reachesInto(bounds))
    const reading = readingOf<PublishedPrecinct>(database, {
      page,
      rows: sql`
        select ${precinctColumns}
          from public_record.precinct p
         where ${allOf(conditions)} and ${after(page.after)}
         order by p.district_kato, p.number, p.id
         limit ${firstOf(page.first) + 1}`,
      placed: (row) => ({ row, place: [row.districtKato, String(row.number), row.id] }),
      count: sql`select count(*) as count from public_record.precinct p where ${allOf(conditions)}`,
    })
    return new PrecinctConnection(reading)
  }
}

function reachesInto({ south, west, north, east }: BoundsInput): Sql {
  if (south > north || west > east) throw badInput('"bounds" is turned around')
  return sql`p.south <= ${north} and p.north >= ${south} and p.west <= ${east} and p.east >= ${west}`
}

function after(cursor: string | null | undefined): Sql {
  if (!cursor) return sql`true`
  const [kato, number, id] = placeOf(cursor, isPlace)
  return sql`(p.district_kato, p.number, p.id) > (${kato}, ${number}::int, ${id})`
}

function isPlace([kato = '', number = '', id = '', ...more]: readonly string[]): boolean {
  return /^\d{9}$/.test(kato) && /^\d{1,9}$/.test(number) && isUuid(id) && more.length === 0
}
