/** A piece of SQL whose values travel apart from it; pieces nest. Made by {@link sql}. */
export class Sql {
  constructor(
    readonly strings: readonly string[],
    readonly parts: readonly unknown[],
  ) {}

  /** The text with $1, $2 … and what stands for them. */
  bound(): { readonly text: string; readonly values: unknown[] } {
    const values: unknown[] = []
    return { text: this.spelt(values), values }
  }

  private spelt(values: unknown[]): string {
    return this.strings.reduce((text, next, at) => {
      const part = this.parts[at - 1]
      if (part instanceof Sql) return text + part.spelt(values) + next
      values.push(part)
      return `${text}$${values.length}${next}`
    })
  }
}

/** SQL as written; every `${value}` becomes a parameter, every `${sql`…`}` a part of the text. */
export function sql(strings: TemplateStringsArray, ...parts: readonly unknown[]): Sql {
  return new Sql(strings, parts)
}

/** All of these conditions; true where there are none. */
export function allOf(conditions: readonly Sql[]): Sql {
  return conditions.reduce((one, other) => sql`${one} and ${other}`, sql`true`)
}
