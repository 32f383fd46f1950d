import { type GraphQLSchema, isSpecifiedScalarType, printType } from 'graphql'

/** A schema as it is committed and served: the questions first, then the acts, then every type by its name. */
export function printedSchema(schema: GraphQLSchema): string {
  const roots = [schema.getQueryType(), schema.getMutationType()].filter((root) => root != null)
  const types = Object.values(schema.getTypeMap())
    .filter((type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type))
    .filter((type) => !roots.some((root) => root === type))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
  return `${[...roots, ...types].map(printType).join('\n\n')}\n`
}
