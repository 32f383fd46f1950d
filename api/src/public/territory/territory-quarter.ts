import { Field, Int, ObjectType } from 'type-graphql'
import { QuarterScalar } from '../../shared/scalars.ts'
import type { PublicContext } from '../context.ts'
import { allByIdFor } from '../loading.ts'
import { quarterStates } from '../precinct/quarter-state.ts'
import { sql } from '../sql.ts'
import { around, liesInAny } from './territory.loader.ts'

/** What a quarter brought the precincts of a territory. */
@ObjectType('TerritoryQuarter', {
  simpleResolvers: true,
  description: 'What a quarter brought the precincts of a territory; the five counts add up (¶26).',
})
export class TerritoryQuarter {
  @Field(() => QuarterScalar, { description: 'The quarter.' })
  readonly quarter!: string

  @Field(() => Int, { description: 'Precincts of the territory.' })
  readonly precincts!: number

  @Field(() => Int, { description: 'Precincts in which a report was held.' })
  readonly reported!: number

  @Field(() => Int, { description: 'Precincts with an announced meeting still to come.' })
  readonly ahead!: number

  @Field(() => Int, { description: 'Precincts whose quarter ended without a report on record.' })
  readonly silent!: number

  @Field(() => Int, {
    description: 'Precincts with none announced yet, the quarter still running.',
  })
  readonly open!: number

  @Field(() => Int, { description: 'Precincts of which this system had no full record then.' })
  readonly unknown!: number
}

const firstDayOf = sql`make_date(left(p.quarter, 4)::int, right(p.quarter, 1)::int * 3 - 2, 1)`
const lastDayOf = sql`(${firstDayOf} + interval '3 months - 1 day')::date`

/** The four quarters of a year, by territory. */
export function quartersOfTerritory({ database, today }: PublicContext) {
  return allByIdFor<number, TerritoryQuarter & { readonly kato: string }>(
    (katos, year) =>
      database.rows(
        sql`select t.kato, p.quarter,
                   count(*)                                                as precincts,
                   count(*) filter (where p.state in ('PUBLISHED', 'HELD')) as reported,
                   count(*) filter (where p.state = 'AHEAD')               as ahead,
                   count(*) filter (where p.state = 'SILENT')              as silent,
                   count(*) filter (where p.state = 'OPEN')                as open,
                   count(*) filter (where p.state = 'UNKNOWN')             as unknown
              from (${quarterStates({ year, today, among: liesInAny(katos) })}) p
              join public_record.precinct v on v.id = p.id
             cross join lateral ${around} t
             where t.kato = any(${katos})
               and v.valid_from <= ${lastDayOf} and (v.valid_until is null or v.valid_until > ${firstDayOf})
             group by t.kato, p.quarter
             order by p.quarter`,
      ),
    ({ kato }) => kato,
  )
}
