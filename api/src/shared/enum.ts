import { registerEnumType } from 'type-graphql'

/** A value of a GraphQL enum: what the code calls it, and what a reader of the schema is told. */
interface Described<Value extends string> {
  readonly value: Value
  readonly description: string
}

/** Names a closed list for GraphQL: the keys are its public names, the values those of the code and the database. */
export function graphqlEnum<Value extends string>(
  name: string,
  description: string,
  values: Readonly<Record<string, Described<Value>>>,
): Readonly<Record<string, Value>> {
  const byName = Object.fromEntries(
    Object.entries(values).map(([key, { value }]) => [key, value] as const),
  )
  registerEnumType(byName, { name, description, valuesConfig: values })
  return byName
}

/** Names a closed list whose codes say enough: each is public in capitals. */
export function graphqlList<Value extends string>(
  name: string,
  description: string,
  values: readonly Value[],
): Readonly<Record<string, Value>> {
  const byName = Object.fromEntries(values.map((value) => [value.toUpperCase(), value] as const))
  registerEnumType(byName, { name, description })
  return byName
}
