import type { Position } from '../../shared/position.ts'
import type { Trilingual } from '../../shared/trilingual.ts'

/** The police point to which a precinct belongs. */
export class PrecinctPoint {
  readonly number!: number

  readonly name!: Trilingual

  readonly address!: Trilingual

  readonly phone!: string | null

  readonly position!: Position | null
}
