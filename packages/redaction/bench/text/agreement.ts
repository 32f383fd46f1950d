import type { Piece } from './piece.ts'

/** A piece that says the gender of its person, so that the words around may agree with it. */
export interface GenderedPiece extends Piece {
  readonly gender?: 'm' | 'f'
}

const either = /\[(?<he>[^|\]]*)\|(?<she>[^\]]*)\]/gu

/** Chooses in `[он|она]` what goes with the nearest person before it, or with the first after it. */
export function agreeing(pieces: readonly GenderedPiece[]): Piece[] {
  let gender = pieces.find((piece) => piece.gender)?.gender
  return pieces.map(({ gender: own, ...piece }) => {
    gender = own ?? gender
    const isHe = gender === 'm'
    return { ...piece, text: piece.type ? piece.text : chosen(piece.text, isHe) }
  })
}

function chosen(text: string, isHe: boolean): string {
  return text.replace(either, (_, he: string, she: string) => (isHe ? he : she))
}
