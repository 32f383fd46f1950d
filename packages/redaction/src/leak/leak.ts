/** Something of the register that still stands in a finished text. */
export interface Leak {
  readonly what: 'name' | 'phone' | 'iin' | 'address'
  /** Where it stands, in UTF-16 code units, `end` excluded. */
  readonly where: { readonly start: number; readonly end: number }
  /** The key of the person whose it is. */
  readonly person: string
}
