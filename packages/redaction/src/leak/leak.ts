/** Something that the finished text should not hold. */
export interface Leak {
  /**
   * A name, phone, identification number or address of the register; a `number` of five digits or more that no rule
   * explains; or what was `hidden` elsewhere in the document.
   */
  readonly what: 'name' | 'phone' | 'iin' | 'address' | 'number' | 'hidden'
  /** Where it stands, in UTF-16 code units, `end` excluded. */
  readonly where: { readonly start: number; readonly end: number }
  /** The key of the person whose it is, where it is somebody's of the register. */
  readonly person?: string
}
