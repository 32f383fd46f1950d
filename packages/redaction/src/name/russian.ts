import type { Case } from '../language.ts'

/** A form of a name with the cases in which it stands. */
export interface Form {
  readonly form: string
  readonly cases: readonly Case[]
}

interface Declension {
  readonly of: RegExp
  /** How many letters of the name the endings replace. */
  readonly cut: number
  /** Endings with the initials of their cases: n g d a l i; `-` is no ending. */
  readonly endings: string
}

// NOTE: a couple shares a surname, so both genders of a surname are found, whoever is in the register.
const declensions: readonly Declension[] = [
  {
    of: /(?:ов|ев|ёв|ин|ын)$/,
    cut: 0,
    endings: '-:n а:ga у:d ым:i ом:i е:l ой:gdli ою:i ы:n ых:gal ыми:i',
  },
  {
    of: /(?:ов|ев|ёв|ин|ын)а$/,
    cut: 1,
    endings: 'а:n ой:gdli ы:g е:dl у:a ою:i -:n ым:i ом:i ых:gal ыми:i',
  },
  {
    of: /(?:[ыио]й|ая)$/,
    cut: 2,
    endings:
      'ий:n ый:n ой:ngdli ого:ga его:ga ому:d ему:d им:i ым:i ом:l ем:l ая:n ую:a ою:i ие:n ые:n их:gal ых:gal ими:i ыми:i',
  },
  { of: /й$/, cut: 1, endings: 'й:n я:ga ю:d ем:i ём:i е:l и:gdl ев:ga ям:d ями:i ях:l' },
  { of: /я$/, cut: 1, endings: 'я:n и:gdl е:dl ю:a ей:i ёй:i ею:i й:g ям:d ями:i ях:l' },
  { of: /а$/, cut: 1, endings: 'а:n ы:g и:g е:dl у:a ой:i ей:i ою:i ею:i ам:d ами:i ах:l' },
  { of: /е$/, cut: 1, endings: 'е:ndl я:n и:g ю:a ей:i' },
  { of: /о$/, cut: 1, endings: 'о:n а:g и:g у:da е:dl ой:i ом:i' },
  { of: /ь$/, cut: 1, endings: 'ь:na я:ga ю:d ем:i ём:i е:l и:gdl ью:i ей:ga ям:d ями:i ях:l' },
  {
    of: /[бвгджзклмнпрстфхцчшщқғңһ]$/,
    cut: 0,
    endings: '-:n а:ga я:ga у:d ю:d ом:i ем:i е:l ы:n и:gdl ью:i ов:ga ев:ga ам:d ами:i ах:l',
  },
]

const initials: Readonly<Record<string, Case>> = {
  n: 'nominative',
  g: 'genitive',
  d: 'dative',
  a: 'accusative',
  l: 'locative',
  i: 'instrumental',
}

const fleeting: readonly (readonly [RegExp, string])[] = [
  [/лев$/, 'льв'],
  [/([бвгджзклмнпрстфхчшщ])[её]л$/, '$1л'],
  [/([бвгджзклмнпрстфхчшщ])[еоё]([кц])$/, '$1$2'],
]

/** Every Russian case form of one part of a name, in lower case; the name itself comes first. */
export function declined(name: string): Form[] {
  const forms = declensions.filter(({ of }) => of.test(name)).flatMap((by) => endingsOf(name, by))
  const shortened = fleeting
    .filter(([ending]) => ending.test(name))
    .flatMap(([ending, short]) => declined(name.replace(ending, short)).slice(1))
  return [{ form: name, cases: ['nominative'] }, ...forms, ...shortened]
}

function endingsOf(name: string, { cut, endings }: Declension): Form[] {
  const stem = name.slice(0, name.length - cut)
  return endings.split(' ').map((entry) => {
    const [ending = '', cases = ''] = entry.split(':')
    return { form: stem + ending.replace('-', ''), cases: casesOf(cases) }
  })
}

function casesOf(letters: string): Case[] {
  return Array.from(letters, (letter) => initials[letter]).filter((one) => one !== undefined)
}
