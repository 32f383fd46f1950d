/** Remembers what was made of the last keys, so many at most. */
export function kept<Value>(most: number, make: (key: string) => Value): (key: string) => Value {
  const made = new Map<string, Value>()
  return (key) => {
    const known = made.get(key)
    if (known !== undefined) return known

    if (made.size >= most) made.clear()
    const value = make(key)
    made.set(key, value)
    return value
  }
}
