import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql'

interface Walk {
  /** The argument list of each root field to start from, in GraphQL. */
  readonly rootArguments: Readonly<Record<string, string>>
  readonly language: 'KK' | 'RU' | 'EN'
}

/**
 * Queries that together read everything that the schema can give in one language from a root field: every type by the
 * shortest way there is, and from each type every field that leads to another, each query with all leaves at its end.
 */
export function everyPath(schema: GraphQLSchema, { rootArguments, language }: Walk): string[] {
  const root = schema.getQueryType()
  if (!root) return []

  return Object.values(root.getFields()).flatMap((field) => {
    const type = getNamedType(field.type)
    if (!isObjectType(type) || !(field.name in rootArguments)) return []
    const call = `${field.name}${rootArguments[field.name]}`
    return ways({ type, calls: [call] }).map((query) => query.replaceAll('$language', language))
  })
}

interface Way {
  readonly type: GraphQLObjectType
  /** The fields that lead there, from the root on. */
  readonly calls: readonly string[]
}

function ways(first: Way): string[] {
  const met = new Set([first.type.name])
  const queries: string[] = []
  for (let next: readonly Way[] = [first]; next.length > 0; ) {
    const further = next.flatMap(stepsFrom)
    queries.push(...next.flatMap(queryOf))
    next = further.filter(({ type }) => {
      const isNew = !met.has(type.name)
      met.add(type.name)
      return isNew
    })
    const known = further.filter((way) => !next.includes(way))
    queries.push(...known.flatMap(queryOf))
  }
  return queries
}

function stepsFrom({ type, calls }: Way): Way[] {
  return freeFields(type).flatMap((field) => {
    const next = getNamedType(field.type)
    return isObjectType(next) ? [{ type: next, calls: [...calls, called(field)] }] : []
  })
}

/** All leaves of a type at the end of the way to it; nothing where it has none. */
function queryOf({ type, calls }: Way): string[] {
  const leaves = freeFields(type).filter((field) => isLeafType(getNamedType(field.type)))
  if (leaves.length === 0) return []
  const own = leaves.map(called).join(' ')
  return [`{ ${calls.join(' { ')} { ${own} ${'}'.repeat(calls.length)} }`]
}

function freeFields(type: GraphQLObjectType): GraphQLField<unknown, unknown>[] {
  return Object.values(type.getFields()).filter(isFree)
}

const given: Readonly<Record<string, string>> = { year: '2026', quarter: '"2026-Q2"' }

function isFree(field: GraphQLField<unknown, unknown>): boolean {
  return field.args.every((argument) => !isRequiredArgument(argument) || argument.name in given)
}

/** The field with its required arguments, and its language where it has one. */
function called({ name, args }: GraphQLField<unknown, unknown>): string {
  const parts = args.flatMap((argument) => {
    if (argument.name === 'language') return ['language: $language']
    return isRequiredArgument(argument) ? [`${argument.name}: ${given[argument.name]}`] : []
  })
  return parts.length > 0 ? `${name}(${parts.join(', ')})` : name
}
