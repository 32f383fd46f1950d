export type Gender = 'm' | 'f'

/** A name as it is written in one language. */
export interface Parts {
  readonly surname: string
  readonly given: string
  readonly patronymic: string | null
}

/** Somebody invented, with the name in the spelling of both languages. */
export interface Person {
  readonly gender: Gender
  readonly kk: Parts
  readonly ru: Parts
}

/** A name in full, as a register has it. */
export function fullName({ surname, given, patronymic }: Parts): string {
  return [surname, given, patronymic].filter(Boolean).join(' ')
}
