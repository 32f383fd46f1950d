import { type GraphQLSchema, isSpecifiedScalarType, printType } from 'graphql'

/** The schema as it is committed and served: the questions first, then every type by its name. */
export function printedSchema(schema: GraphQLSchema): string {
  const query = schema.getQueryType()
  const types = Object.values(schema.getTypeMap())
    .filter((type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type) && type !== query)
    .sort((a, b) => (a.name < b.name ? -1 : 1))
  return `${[...(query ? [query] : []), ...types].map(printType).join('\n\n')}\n`
}
