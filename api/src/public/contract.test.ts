import { expect, test } from '@jest/globals'
import { buildSchema, findBreakingChanges, isObjectType } from 'graphql'
import { publicSchema } from './schema.ts'

/** The root fields and shapes on which others rely, word for word. */
const promised = `
  scalar Kato
  scalar Day
  scalar Quarter
  scalar GeoJSON
  enum AnswerState { ANSWERED CHECKING FORWARDED DONE OVERDUE }
  enum MeetingStatus { ANNOUNCED MOVED CANCELLED HELD NOT_HELD PUBLISHED }
  enum MeetingForm { INDOORS OUTDOORS ONLINE }
  enum Language { KK RU EN }
  type PageInfo { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String }
  type Location { precincts: [Precinct!]! ambiguous: Boolean! }
  type AddressMatch { precinct: Precinct! }
  type Precinct { id: ID! }
  type PrecinctEdge { cursor: String! node: Precinct! }
  type PrecinctConnection { edges: [PrecinctEdge!]! pageInfo: PageInfo! }
  type Meeting { id: ID! status: MeetingStatus! outcome: Outcome }
  type MeetingEdge { cursor: String! node: Meeting! }
  type MeetingConnection { edges: [MeetingEdge!]! pageInfo: PageInfo! }
  type Reason { code: String! text(language: Language = KK): String! }
  type Withdrawal { at: Instant! reason: Reason! }
  scalar Instant
  type Outcome { id: ID! withdrawn: Withdrawal }
  type OutcomeEdge { cursor: String! node: Outcome! }
  type OutcomeConnection { edges: [OutcomeEdge!]! pageInfo: PageInfo! }
  type Territory { kato: Kato! outlines: GeoJSON! }
  input BoundsInput { south: Float! west: Float! north: Float! east: Float! }
  input MeetingFilter {
    status: [MeetingStatus!] form: [MeetingForm!] joint: Boolean precinctId: ID kato: Kato bounds: BoundsInput from: Day to: Day
  }
  enum Topic { OTHER }
  input OutcomeFilter { precinctId: ID kato: Kato quarter: Quarter topic: Topic answerState: AnswerState text: String }
  type Query {
    locate(latitude: Float!, longitude: Float!): Location!
    addresses(text: String!, first: Int = 10): [AddressMatch!]!
    precinct(id: ID!): Precinct
    precincts(kato: Kato, bounds: BoundsInput, first: Int = 20, after: String): PrecinctConnection!
    meeting(id: ID!): Meeting
    meetings(filter: MeetingFilter, first: Int = 20, after: String): MeetingConnection!
    outcome(id: ID!): Outcome
    outcomes(filter: OutcomeFilter, first: Int = 20, after: String): OutcomeConnection!
    territory(kato: Kato!): Territory
  }
`

test('what was promised to those who ask is still there, and means the same', () => {
  const breaking = findBreakingChanges(buildSchema(promised), publicSchema())

  expect(breaking.map(({ description }) => description)).toEqual([])
})

test('every text that exists in several languages is Kazakh where nobody says', () => {
  const texts = Object.values(publicSchema().getTypeMap())
    .filter(isObjectType)
    .flatMap((type) => Object.values(type.getFields()))
    .flatMap(({ args }) => args.filter(({ name }) => name === 'language'))

  expect(texts.length).toBeGreaterThan(10)
  expect(new Set(texts.map(({ defaultValue }) => defaultValue))).toEqual(new Set(['kk']))
})
