import type { Language } from './language.ts'

/** Someone in the meeting's own register, whose name, phone, address and number never reach the public. */
export interface KnownPerson {
  /** The same for the same person within one meeting. */
  readonly key: string
  readonly name: string
  /** The same name in other spellings or the other language. */
  readonly otherNames?: readonly string[]
  readonly phone?: string | undefined
  readonly address?: string | undefined
  /** The individual identification number, twelve digits. */
  readonly iin?: string | undefined
}

/** Someone invited or known in office, named in public only where somebody said that they may be. */
export interface Official {
  readonly name: string
  readonly otherNames?: readonly string[]
  readonly office: Readonly<Record<Language, string>>
  /** Null where nobody said. */
  readonly mayBeNamed: boolean | null
}

/** What is known about a meeting before its texts are read. */
export interface Known {
  readonly people: readonly KnownPerson[]
  /** Names that stay: reporting inspectors and the police leaders on record as present. */
  readonly officers: readonly string[]
  readonly officials: readonly Official[]
  /** The venue, the point and other texts that stay, in the words staff recorded. */
  readonly places: readonly string[]
}

/** A meeting of which nothing is known. */
export const nothingKnown: Known = { people: [], officers: [], officials: [], places: [] }
