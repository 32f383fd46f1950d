/** The two languages in which things are said. */
export type Tongue = 'kk' | 'ru'

/** A word of a name in the spelling of each language. */
export interface Word {
  readonly kk: string
  readonly ru: string
  readonly kind: 'surname' | 'given' | 'patronymic'
  readonly sex: Sex
}

/** By which Russian endings go. */
export type Sex = 'male' | 'female'
