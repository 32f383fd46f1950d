import { transliterate } from '@esep/geography'
import type { Trilingual } from '../shared/trilingual.ts'

/** A name or venue as residents read it: English ones are the Kazakh form in Latin letters. */
export function trilingual<Text extends string>({
  kk,
  ru,
}: {
  readonly kk: Text
  readonly ru: Text
}): Trilingual<Text> {
  return { kk, ru, en: transliterate(kk) }
}

/** A sentence as residents read it: staff write it in Kazakh and Russian, and nobody would read it in Latin letters. */
export function untranslated<Text extends string>({
  kk,
  ru,
}: {
  readonly kk: Text
  readonly ru: Text
}): Trilingual<Text> {
  return { kk, ru, en: kk }
}
