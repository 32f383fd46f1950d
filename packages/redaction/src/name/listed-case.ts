import type { Case } from '../language.ts'

/** An ending, the cases of a name that has it, and what such a name ends with when nobody declines it. */
const endings: readonly (readonly [string, readonly Case[], readonly string[]])[] = [
  ['а', ['genitive', 'accusative'], ['']],
  ['я', ['genitive', 'accusative'], ['й']],
  ['у', ['accusative'], ['а']],
  ['у', ['dative'], ['']],
  ['ю', ['accusative'], ['я']],
  ['ю', ['dative'], ['й']],
  ['ом', ['instrumental'], ['']],
  ['ем', ['instrumental'], ['', 'й']],
  ['ой', ['instrumental'], ['а']],
  ['ей', ['instrumental'], ['а', 'я']],
  ['ы', ['genitive'], ['а']],
  ['и', ['genitive', 'dative', 'locative'], ['я']],
  ['и', ['genitive'], ['а']],
  ['е', ['dative', 'locative'], ['а', 'я']],
]
const vowel = /[аеёиоуыэюяәіөүұ]$/u

/** The cases of a Russian declension in which a name stands that only a list has: «Даурена» and «Штейнбергу» where Даурен and Штейнберг are listed. */
export function casesByList(word: string, isListed: (name: string) => boolean): readonly Case[] {
  if (isListed(word)) return ['nominative']
  const found = endings.find(
    ([ending, , bare]) =>
      word.endsWith(ending) &&
      bare.some((end) => isName(word.slice(0, -ending.length), end, isListed)),
  )
  return found?.[1] ?? none
}

const none: readonly Case[] = []

function isName(stem: string, end: string, isListed: (name: string) => boolean): boolean {
  return stem.length > 1 && (end !== '' || !vowel.test(stem)) && isListed(`${stem}${end}`)
}
