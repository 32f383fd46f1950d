/** A text as the public reads it: Kazakh, Russian, and the transliteration that was stored with them. */
export interface Trilingual<Text extends string = string> {
  readonly kk: Text
  readonly ru: Text
  readonly en: string
}
