/** Words that tell together of one person, by their first and last token. */
export interface Phrase {
  readonly first: number
  readonly last: number
}
