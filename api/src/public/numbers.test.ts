import 'reflect-metadata'
import { expect, test } from '@jest/globals'
import { getNamedType, isIntrospectionType, isObjectType } from 'graphql'
import { inDatabase } from '../database/in-database.ts'
import { migratedDatabase } from '../testing/template.ts'
import { publicSchema } from './schema.ts'

/** Every number of the public API, and why a small one points to nobody; a count of residents is made by `publishCounts`. */
const numbers = {
  places: [
    ...['Bounds.east', 'Bounds.north', 'Bounds.south', 'Bounds.west'],
    ...['Point.latitude', 'Point.longitude'],
  ],
  namesAndHours: [
    ...['ItemPart.number', 'OutcomeItem.number', 'Precinct.number', 'PrecinctPoint.number'],
    ...['Outcome.version', 'ReceptionHours.weekday', 'Notice.days', 'Notice.needed'],
    'SlipPart.number',
  ],
  dutiesOfThePolice: [
    ...['Territory.precinctCount', 'Territory.upcomingCount'],
    ...['ComplianceSummary.precincts', 'StandingCount.count', 'VerdictCount.count'],
    ...['Finding.margin', 'Finding.otherMargin'],
    ...['ahead', 'open', 'precincts', 'reported', 'silent', 'unknown'].map(ofTerritoryQuarter),
  ],
  forecastsAndRooms: ['Meeting.capacity', 'Meeting.expected'],
  listedOneByOne: [
    ...['MeetingConnection.totalCount', 'OutcomeConnection.totalCount'],
    ...['PrecinctConnection.totalCount', 'StateCount.count'],
    ...['DeletionConnection.totalCount', 'HeldBack.items'],
  ],
  reportsOfThePolice: ['ReportFigure.number', 'ReportFigure.partOf'],
  throughTheRule: ['BandCount.count', 'DeletedCount.count', 'ReportFigure.value'],
  turnout: ['refused', 'registered', 'total', 'unregistered'].map((one) => `Attendance.${one}`),
}

/** Every column of the published schema that is a number; they are what those above are read from. */
const columns = [
  ...['finding.count', 'finding.margin', 'finding.number', 'finding.other_margin'],
  ...['house_range.from', 'house_range.to', 'meeting.latitude', 'meeting.longitude'],
  ...['meeting.capacity', 'meeting.expected'],
  ...['outcome.participants', 'outcome.refused', 'outcome.registered', 'outcome.version'],
  ...['outcome_item.number', 'outcome_carried.item_number'],
  ...['precinct.number', 'precinct.latitude', 'precinct.longitude'],
  ...['precinct', 'territory'].flatMap((table) =>
    ['east', 'north', 'south', 'west'].map((edge) => `${table}.${edge}`),
  ),
]

test('no count of residents is public but through the rule on small counts: every field', () => {
  const found = Object.values(publicSchema().getTypeMap())
    .filter(isObjectType)
    .filter((type) => !isIntrospectionType(type))
    .flatMap((type) => Object.values(type.getFields()).map((field) => ({ name: type.name, field })))
    .filter(({ field }) => ['Int', 'Float'].includes(getNamedType(field.type).name))
    .map(({ name, field }) => `${name}.${field.name}`)

  expect(found.toSorted()).toEqual(Object.values(numbers).flat().toSorted())
})

test('no count of residents is public but through the rule on small counts: every column', async () => {
  await using database = await migratedDatabase()

  const { rows } = await inDatabase(database.urls.owner, (client) => client.query(numberColumns))

  expect(rows.map(({ name }) => name).toSorted()).toEqual(columns.toSorted())
})

function ofTerritoryQuarter(field: string): string {
  return `TerritoryQuarter.${field}`
}

const numberColumns = `
  select c.table_name || '.' || c.column_name as name
    from information_schema.columns c
   where c.table_schema = 'public_record'
     and c.data_type in ('smallint', 'integer', 'bigint', 'numeric', 'real', 'double precision')`
