import { quarterOf } from '@esep/law'
import type DataLoader from 'dataloader'
import type { PublicContext } from '../context.ts'
import { allByIdFor, byId } from '../loading.ts'
import { neverReported, nextMeeting } from '../precinct/facts.ts'
import { quarterStates } from '../precinct/quarter-state.ts'
import { standsOn } from '../precinct/standing.ts'
import { type Sql, sql } from '../sql.ts'
import { upcoming } from './territory.loader.ts'

interface Outlined {
  readonly kato: string
  readonly feature: object
}

/** The outline of a territory as a GeoJSON feature. */
export function outlineOfTerritory({
  database,
}: PublicContext): DataLoader<string, Outlined | null, string> {
  return byId<Outlined>(
    (katos) =>
      database.rows(
        sql`select t.kato, ${territoryFeature(sql`'{}'::jsonb`)} as feature
              from public_record.territory t
             where t.kato = any(${katos}) and t.outline is not null`,
      ),
    ({ kato }) => kato,
  )
}

/** The outlines of the parts of a territory: of its districts or regions, or else of its precincts as they were on a day. */
export function outlinesOfParts(context: PublicContext) {
  const read = async (katos: readonly string[], on: string) => [
    ...(await territories(context, katos)),
    ...(await precincts(context, katos, on)),
  ]
  return allByIdFor<string, Outlined>(read, ({ kato }) => kato)
}

function territories({ database, today }: PublicContext, katos: readonly string[]) {
  return database.rows<Outlined>(sql`
    select t.parent_kato as kato,
           ${territoryFeature(sql`jsonb_build_object('upcoming', coalesce(u.count, 0))`)} as feature
      from public_record.territory t
      left join (${upcoming(today)}) u on u.kato = t.kato
     where t.parent_kato = any(${katos}) and t.outline is not null
     order by t.kato`)
}

function precincts({ database, today }: PublicContext, katos: readonly string[], on: string) {
  const quarter = quarterOf(today)
  const here = sql`p.district_kato = any(${katos})`
  const states = quarterStates({ year: Number(quarter.slice(0, 4)), today, among: here })
  return database.rows<Outlined>(sql`
    select p.district_kato as kato,
           jsonb_build_object(
             'type', 'Feature',
             'id', p.id,
             'properties', jsonb_build_object(
               'id', p.id, 'number', p.number, 'kato', p.district_kato, 'state', s.state,
               'next_meeting_id', n.id, 'next_meeting', n.day, 'next_status', n.status,
               'next_latitude', n.latitude, 'next_longitude', n.longitude,
               'never_reported', ${neverReported(sql`p.id`)}
             ),
             'geometry', p.outline
           ) as feature
      from public_record.precinct p
      join (${states}) s on s.id = p.id and s.quarter = ${quarter}
      left join lateral (${nextMeeting(sql`p.id`, today)}) n on true
     where ${here} and ${standsOn(on)}
     order by p.number, p.id`)
}

function territoryFeature(more: Sql): Sql {
  return sql`jsonb_build_object(
             'type', 'Feature',
             'id', t.kato,
             'properties', jsonb_build_object(
               'kato', t.kato, 'level', t.level,
               'name_kk', t.name ->> 'kk', 'name_ru', t.name ->> 'ru', 'name_en', t.name ->> 'en'
             ) || ${more},
             'geometry', t.outline
           )`
}
