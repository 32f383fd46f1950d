import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'

/** How many entries a list without `first` is taken to have. */
const usualList = 8

interface Asked {
  readonly schema: GraphQLSchema
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
  readonly variables: Readonly<Record<string, unknown>>
}

/** About how many objects an operation asks for: lists count as often as `first` says, one inside another multiplied. */
export function weightOf({ schema, document, operation, variables }: Asked): number {
  const fragments = new Map(
    document.definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment): [string, FragmentDefinitionNode] => [fragment.name.value, fragment]),
  )
  const query = schema.getQueryType()
  return query ? ofSelections(operation.selectionSet, query) : 0

  function ofSelections({ selections }: SelectionSetNode, type: GraphQLObjectType): number {
    let sum = 0
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        sum += ofField(selection, type)
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        sum += ofSelections(selection.selectionSet, type)
      } else {
        const fragment = fragments.get(selection.name.value)
        if (fragment) sum += ofSelections(fragment.selectionSet, type)
      }
    }
    return sum
  }

  function ofField(node: FieldNode, parent: GraphQLObjectType): number {
    const field = parent.getFields()[node.name.value]
    if (!field || !node.selectionSet) return 0

    const type = getNamedType(field.type)
    if (!isObjectType(type)) return 0
    return timesOf(field, node) * (1 + ofSelections(node.selectionSet, type))
  }

  /** How often what stands in a field is counted; the edges of a page were counted by its `first`. */
  function timesOf(field: GraphQLField<unknown, unknown>, node: FieldNode): number {
    const declared = field.args.find(({ name }) => name === 'first')
    if (declared) return Math.max(firstOf(node) ?? Number(declared.defaultValue), 1)
    return isListType(getNullableType(field.type)) && field.name !== 'edges' ? usualList : 1
  }

  function firstOf(node: FieldNode): number | null {
    const given = node.arguments?.find(({ name }) => name.value === 'first')?.value
    if (given?.kind === Kind.INT) return Number(given.value)
    if (given?.kind !== Kind.VARIABLE) return null

    const value = variables[given.name.value] ?? defaultOf(given.name.value)
    return typeof value === 'number' ? value : null
  }

  function defaultOf(variable: string): number | null {
    const definition = operation.variableDefinitions?.find(
      (one) => one.variable.name.value === variable,
    )
    const value = definition?.defaultValue
    return value?.kind === Kind.INT ? Number(value.value) : null
  }
}
