import type { CountEdition } from '@esep/law'

/** A table of figures that was published, under its name. */
export interface NamedCounts extends CountEdition {
  readonly name: string
}
