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

/** Remembers what was made for each object as long as the object lives. */
export function keptFor<Key extends WeakKey, Value>(
  make: (key: Key) => Value,
): (key: Key) => Value {
  const made = new WeakMap<Key, Value>()
  return (key) => {
    const known = made.get(key)
    if (known !== undefined) return known

    const value = make(key)
    made.set(key, value)
    return value
  }
}
