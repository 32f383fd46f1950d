import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql'

const longest = 6

interface Walk {
  /** The argument list of each root field to start from, in GraphQL. */
  readonly rootArguments: Readonly<Record<string, string>>
  readonly language: 'KK' | 'RU' | 'EN'
}

/**
 * One query for every way from a root field into the schema that meets no type twice, each selecting all leaves at its
 * end: together they read everything that the schema can give in one language.
 */
export function everyPath(schema: GraphQLSchema, { rootArguments, language }: Walk): string[] {
  const root = schema.getQueryType()
  if (!root) return []

  return Object.values(root.getFields()).flatMap((field) => {
    const type = getNamedType(field.type)
    if (!isObjectType(type) || !(field.name in rootArguments)) return []
    const call = `${field.name}${rootArguments[field.name]}`
    return ways(type, [type.name]).map((selection) =>
      `{ ${call} ${selection} }`.replaceAll('$language', language),
    )
  })
}

function ways(type: GraphQLObjectType, met: readonly string[]): string[] {
  const fields = Object.values(type.getFields()).filter(isFree)
  const leaves = fields.filter((field) => isLeafType(getNamedType(field.type)))
  const own = leaves.length > 0 ? [`{ ${leaves.map(called).join(' ')} }`] : []
  if (met.length >= longest) return own

  const deeper = fields.flatMap((field) => {
    const next = getNamedType(field.type)
    if (!isObjectType(next) || met.includes(next.name)) return []
    return ways(next, [...met, next.name]).map((selection) => `{ ${called(field)} ${selection} }`)
  })
  return [...own, ...deeper]
}

const given: Readonly<Record<string, string>> = { year: '2026' }

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
