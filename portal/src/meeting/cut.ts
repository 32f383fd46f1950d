/** A piece of a published text: the words as they stand, or a mark in place of what is hidden. */
export interface Piece {
  readonly text: string
  readonly hidden: boolean
}

/** Parts a text at its marks, such as "[тұрғын 1]" and "[адрес 2]". */
export function piecesOf(text: string): Piece[] {
  return text
    .split(/(\[\p{L}[\p{L} ]* \d+\])/u)
    .map((part, at) => ({ text: part, hidden: at % 2 === 1 }))
    .filter((part) => part.text !== '')
}

/** The paragraphs of a text, empty lines aside. */
export function paragraphsOf(text: string): string[] {
  return text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
