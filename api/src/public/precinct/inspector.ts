import type { Trilingual } from '../../shared/trilingual.ts'

/** Who serves in a precinct, in their office. */
export class Inspector {
  readonly name!: Trilingual

  readonly rank!: Trilingual

  readonly kind!: 'permanent' | 'acting'

  readonly since!: string
}
