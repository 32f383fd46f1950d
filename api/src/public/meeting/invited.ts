import type { Trilingual } from '../../shared/trilingual.ts'

/** An invited office or circle; a person's name only where it may be public (¶28). */
export class Invited {
  readonly category!: string

  /** The office, or the name where it may be public; null leaves the category's own words. */
  readonly label!: Trilingual | null
}
