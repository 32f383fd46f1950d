import { Check } from '@mikro-orm/decorators/legacy'

/** Several check constraints of one table, each under its name. */
export function Checks(checks: Readonly<Record<string, string>>): ClassDecorator {
  return (entity) => {
    for (const [name, expression] of Object.entries(checks)) Check({ name, expression })(entity)
  }
}

/** That a column holds one of a closed list. */
export function isOneOf(column: string, values: readonly string[]): string {
  return `${column} in (${values.map((value) => `'${value}'`).join(', ')})`
}
