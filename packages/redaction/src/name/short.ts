import { firstLettersOf } from './letters.ts'

/** Short and dear names (Саша, Күләш) by the letters of the full one. */
export type ShortNames = ReadonlyMap<string, readonly string[]>

/** Reads lines of «александр александра: саша шура»: what stands before the colon is called what stands after it. */
export function shortNamesOf(lines: readonly string[]): ShortNames {
  const names = new Map<string, string[]>()
  for (const line of lines) {
    const [full = '', short = ''] = line.split(':')
    for (const name of wordsOf(full)) {
      const letters = firstLettersOf(name)
      names.set(letters, [...(names.get(letters) ?? []), ...wordsOf(short)])
    }
  }
  return names
}

function wordsOf(line: string): string[] {
  return line.split(' ').filter((word) => word !== '')
}

const open = /^([бвгджзйкқлмнпрстфхцчшғһ])([аәеиіоөуұүыэ])([аәеиіоөуұүыэйў])?/u
const closed = /^([бвгджзйкқлмнпрстфхцчшғһ]?[аәеиіоөуұүыэ])([бвгджзйкқлмнпрстфхцчшғһ])(?=.)/u

/** What somebody of this name is respectfully called in Kazakh: Серік is Секе, Нұрлан Нұреке, Бауыржан Бауке. */
export function respectedOf(name: string): string[] {
  const [syllable = '', first = '', vowel = '', second = ''] = open.exec(name) ?? []
  const [, begin = '', end = ''] = closed.exec(name) ?? []
  return [
    ...(syllable
      ? [`${first}${vowel}ке`, ...(second && second !== 'й' ? [`${syllable}ке`] : [])]
      : []),
    ...(begin ? [`${begin}${end}еке`] : []),
  ]
}
