import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getArgumentValues,
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

  function timesOf(field: GraphQLField<unknown, unknown>, node: FieldNode): number {
    const { first } = getArgumentValues(field, node, variables)
    if (typeof first === 'number') return Math.max(first, 1)
    // The edges of a page were counted by its `first`.
    return isListType(getNullableType(field.type)) && field.name !== 'edges' ? usualList : 1
  }
}
