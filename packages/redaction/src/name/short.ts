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
const heavy =
  /^([бвгджзйкқлмнпрстфхцчшғһ]?[аәеиіоөуұүыэ][бвгджзйкқлмнпрстфхцчшғһ])([бвгджзйкқлмнпрстфхцчшғһ])(?=.)/u
const closed = /^([бвгджзйкқлмнпрстфхцчшғһ]?[аәеиіоөуұүыэ])([бвгджзйкқлмнпрстфхцчшғһ])(?=.)/u

/** What somebody of this name is respectfully called in Kazakh: Серік is Секе, Нұрлан Нұреке, Бауыржан Бауке, Қайрат Қайреке, Сұлтан Сұлтеке. */
export function respectedOf(name: string): string[] {
  const [syllable = '', first = '', vowel = '', second = ''] = open.exec(name) ?? []
  const called = [closed, heavy].flatMap((begin) => {
    const found = begin.exec(name)
    return found ? [`${found[1]}${found[2]}еке`] : []
  })
  if (!syllable) return called
  const whole = second && second !== 'й' ? [`${syllable}ке`] : []
  return [`${first}${vowel}ке`, `${first}${vowel}кең`, ...whole, ...called]
}

const begun =
  /^([бвгджзйклмнпрстфхцчшщқңғһ]?[аәеёиіоөуұүыэюя]й?[бвгджзклмнпрстфхцчшщқңғһ])([бвгджзклмнпрстфхцчшщқңғһ])?(?=.)/u
const shortestBegun = 5

/** How a long name begins, to which endings of affection are put: Ержан is Ержик, Кайрат Кайрош, Рустам Рустик. */
export function shortenedOf(name: string): string[] {
  const [whole, , second] = (name.length < shortestBegun ? null : begun.exec(name)) ?? []
  if (!whole) return []
  return second ? [whole.slice(0, -1), whole] : [whole]
}
