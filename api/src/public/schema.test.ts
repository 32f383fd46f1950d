import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import {
  type GraphQLNamedType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql'
import { printedSchema } from '../shared/sdl.ts'
import { publicSchema } from './schema.ts'

const schema = publicSchema()
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
)

test('the committed schema is the one that the code makes', () => {
  const committed = readFileSync(
    fileURLToPath(import.meta.resolve('@esep/contract/public.graphql')),
    'utf8',
  )

  const printed = printedSchema(schema)

  expect(committed).toBe(printed)
})

test('every type, field, argument and value says what it means', () => {
  const undescribed = types.flatMap((type) => [
    ...(type.description || type.name === 'Query' ? [] : [type.name]),
    ...partsOf(type)
      .filter(({ description }) => !description)
      .map(({ name }) => `${type.name}.${name}`),
  ])

  expect(undescribed).toEqual([])
})

test('there is nothing to write with, and nothing to subscribe to', () => {
  expect(schema.getMutationType()).toBeUndefined()
  expect(schema.getSubscriptionType()).toBeUndefined()
})

test('R32-21: no path leads to the register, an initiator, a staff account or an internal id', () => {
  const reached = pathsFrom('Query', 'Query', new Set())

  const forbidden =
    /participant|register(?!ed(On)?$)|roster|initiator|login|password|session|staff|iin|reviewe|decisionBy|hash|token|appeal(?!s$)|appealId|internal/i
  const allowed = /^(AppealKind|APPEALS)$/
  const found = reached.filter((path) =>
    path.split('.').some((part) => forbidden.test(part) && !allowed.test(part)),
  )
  expect(found).toEqual([])
})

test('only a precinct, a meeting and its outcome have an id', () => {
  const withId = types
    .filter(isObjectType)
    .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })))
    .filter(({ field }) => getNamedType(field.type).name === 'ID')
    .map(({ type, field }) => `${type.name}.${field.name}`)

  expect(withId.toSorted()).toEqual(['Meeting.id', 'Outcome.id', 'Precinct.id'])
})

test('lists are non-null of non-null, and an id never stands for an object', () => {
  const fields = types
    .filter(isObjectType)
    .flatMap((type) => Object.values(type.getFields()).map(({ type: of }) => String(of)))

  expect(fields.filter((type) => type.includes('[') && !/^\[\w+!\]!$/.test(type))).toEqual([])
})

function partsOf(type: GraphQLNamedType) {
  if (isEnumType(type)) return type.getValues()
  if (isInputObjectType(type)) return Object.values(type.getFields())
  if (!isObjectType(type)) return []
  return Object.values(type.getFields()).flatMap((field) => [
    field,
    ...field.args.map(({ name, description }) => ({ name: `${field.name}.${name}`, description })),
  ])
}

/** Every field by the path on which it is first reached, as type.field. */
function pathsFrom(path: string, typeName: string, seen: Set<string>): string[] {
  const type = schema.getType(typeName)
  if (!isObjectType(type) || seen.has(typeName)) return []

  seen.add(typeName)
  return Object.values(type.getFields()).flatMap((field) => {
    const next = getNamedType(field.type).name
    const here = `${path}.${field.name}`
    return [here, `${here}.${next}`, ...pathsFrom(here, next, seen)]
  })
}
