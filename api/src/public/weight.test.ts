import { expect, test } from '@jest/globals'
import { Kind, parse } from 'graphql'
import { publicSchema } from './schema.ts'
import { weightOf } from './weight.ts'

const schema = publicSchema()

function weigh(query: string, variables = {}): number {
  const document = parse(query)
  const operation = document.definitions.find(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION,
  )
  if (!operation) throw new Error('a question was expected')
  return weightOf({ schema, document, operation, variables })
}

const nested = 'edges { node { id } }'

test.each([
  { what: 'scalars weigh nothing', query: '{ territory(kato: "750000000") { kato } }', weight: 1 },
  { what: 'a page counts by its first', query: `{ meetings(first: 5) { ${nested} } }`, weight: 15 },
  { what: 'a page of the usual length', query: `{ meetings { ${nested} } }`, weight: 60 },
  {
    what: 'the first stands in a variable',
    query: `query ($n: Int) { meetings(first: $n) { ${nested} } }`,
    weight: 21,
  },
  {
    what: 'the variable has a value of its own where nobody gives one',
    query: `query ($m: Int = 2) { meetings(first: $m) { ${nested} } }`,
    weight: 6,
  },
  {
    what: 'a list without first is taken for eight',
    query: '{ territory(kato: "750000000") { parts { kato } } }',
    weight: 9,
  },
  {
    what: 'lists multiply',
    query: `{ meetings(first: 2) { edges { node { precincts { meetings(first: 3) { ${nested} } } } } } }`,
    weight: 2 * (1 + 1 + 1 + 8 * (1 + 3 * 3)),
  },
  {
    what: 'fragments count wherever they stand',
    query: `{ meetings(first: 2) { ...F ... on MeetingConnection { ...F } } } fragment F on MeetingConnection { ${nested} }`,
    weight: 10,
  },
])('$what', ({ query, weight }) => {
  expect(weigh(query, { n: 7 })).toBe(weight)
})
