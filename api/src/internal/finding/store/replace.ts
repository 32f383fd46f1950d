import type { Day, Instant } from '@esep/law'
import type { Ask } from '../../ask.ts'
import { listOf } from '../cell.ts'

/** A cell that was judged, and whether the calendar alone may still change what was found. */
export interface JudgedCell {
  readonly precinctId: string
  readonly quarter: string
  readonly isOpen: boolean
}

interface When {
  readonly now: Instant
  readonly today: Day
  readonly zone: string
}

/**
 * Has what was found this moment stand: what is still said stays as it is, what is no longer said ends now, and what is new
 * begins; for staff with its history, for residents as it stands. In five statements, however many the cells are.
 */
export async function replace(
  ask: Ask,
  cells: readonly JudgedCell[],
  { now, today, zone }: When,
): Promise<void> {
  const lists = [
    listOf(cells.map(({ precinctId }) => precinctId)),
    listOf(cells.map(({ quarter }) => quarter)),
  ]
  await ask(markJudged, [...lists, listOf(cells.map(({ isOpen }) => String(isOpen))), now, today])
  await ask(endOld, lists)
  await ask(beginNew, [...lists, ...lists])
  await ask(hideOld, lists)
  await ask(showNew, [zone, ...lists, ...lists])
}

const said = [
  'verdict',
  'cause',
  'edition',
  'margin',
  'other_margin',
  'day',
  'count',
  'lacking',
  'remarks',
]

const cells = 'unnest(?::uuid[], ?::text[]) as wanted (precinct_id, quarter)'

// NOTE: of two acts in one moment, and of one whose moment is a little earlier than that of the act before it, the later
// to be judged is the later: no finding ends before it begins.
const markJudged = `
  update internal.duty_cell cell
     set open = wanted.open,
         judged_at = greatest(moment.now, cell.judged_at + interval '1 microsecond'),
         judged_on = greatest(moment.today, cell.judged_on)
    from unnest(?::uuid[], ?::text[], ?::boolean[]) as wanted (precinct_id, quarter, open),
         (select ?::timestamptz as now, ?::date as today) moment
   where cell.precinct_id = wanted.precinct_id and cell.quarter = wanted.quarter`

const endOld = `
  update internal.finding old
     set until = cell.judged_at
    from ${cells}
    join internal.duty_cell cell using (precinct_id, quarter)
   where ${sameCell('old', 'wanted')}
     and old.until is null
     and not exists (
       select from fresh_finding fresh
        where ${sameSubject('fresh', 'old')} and ${sameStaff('fresh', 'old')}
          and ${same('fresh', 'old', [...said, 'grounds'])}
     )`

const beginNew = `
  insert into internal.finding
         (precinct_id, quarter, duty, meeting_id, staff_id, ${said.join(', ')}, grounds, since)
  select fresh.precinct_id, fresh.quarter, fresh.duty, fresh.meeting_id, fresh.staff_id,
         ${columns('fresh', said)}, fresh.grounds, cell.judged_at
    from ${cells}
    join internal.duty_cell cell using (precinct_id, quarter)
    join fresh_finding fresh using (precinct_id, quarter)
   where (${subject('fresh')}, ${known('fresh', 'staff_id')}) not in (
       select ${subject('standing')}, ${known('standing', 'staff_id')}
         from ${cells}
         join internal.finding standing using (precinct_id, quarter)
        where standing.until is null
     )`

/** What residents may read, with what is said instead where a finding was corrected. */
const shown = `
  select fresh.precinct_id, precinct.region_kato, precinct.district_kato, fresh.quarter, fresh.duty, fresh.meeting_id,
         fresh.staff_id, fresh.number, coalesce(correction.verdict, fresh.verdict) as verdict,
         ${columns('fresh', said.slice(1))}, fresh.public_grounds as grounds, fresh.inspector,
         case when correction.id is not null then jsonb_build_object(
           'verdict', fresh.verdict, 'at', correction.corrected_at,
           'reason', correction.reason || jsonb_build_object('en', correction.reason -> 'kk')
         ) end as corrected
    from fresh_finding fresh
    join public_record.precinct on precinct.id = fresh.precinct_id
    left join internal.finding_correction correction
      on ${sameSubject('correction', 'fresh')} and ${sameStaff('correction', 'fresh')}
     and correction.withdrawn_at is null
   where fresh.is_public`

const published = [...said, 'grounds', 'inspector', 'corrected', 'region_kato', 'district_kato']

const hideOld = `
  delete from public_record.finding old
   using ${cells}
   where ${sameCell('old', 'wanted')}
     and not exists (
       select from (${shown}) shown
        where ${sameSubject('shown', 'old')} and shown.number = old.number
          and ${same('shown', 'old', published)}
     )`

const showNew = `
  insert into public_record.finding
         (precinct_id, quarter, duty, meeting_id, number, ${published.join(', ')}, since)
  select shown.precinct_id, shown.quarter, shown.duty, shown.meeting_id, shown.number, ${columns('shown', published)},
         (select (standing.since at time zone ?)::date
            from internal.finding standing
           where ${sameSubject('standing', 'shown')} and ${sameStaff('standing', 'shown')}
             and standing.until is null)
    from ${cells}
    join (${shown}) shown using (precinct_id, quarter)
   where (${subject('shown')}, shown.number) not in (
       select ${subject('standing')}, standing.number
         from ${cells}
         join public_record.finding standing using (precinct_id, quarter)
     )`

function sameCell(one: string, other: string): string {
  return `${one}.precinct_id = ${other}.precinct_id and ${one}.quarter = ${other}.quarter`
}

function sameSubject(one: string, other: string): string {
  return `(${subject(one)}) = (${subject(other)})`
}

function sameStaff(one: string, other: string): string {
  return `${known(one, 'staff_id')} = ${known(other, 'staff_id')}`
}

function subject(table: string): string {
  return `${table}.precinct_id, ${table}.quarter, ${table}.duty, ${known(table, 'meeting_id')}`
}

/** A column that may be null, as something of which one null equals another; unlike `is not distinct from` it can be hashed. */
function known(table: string, name: string): string {
  return `array[${table}.${name}]`
}

function same(one: string, other: string, names: readonly string[]): string {
  return `(${columns(one, names)}) is not distinct from (${columns(other, names)})`
}

function columns(table: string, names: readonly string[]): string {
  return names.map((name) => `${table}.${name}`).join(', ')
}
