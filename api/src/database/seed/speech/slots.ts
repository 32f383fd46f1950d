import { type Gender, type Name, type Person } from '../person.ts'
import { inKazakhCase, type KazakhCase, kazakhCases } from './kazakh.ts'
import { givenInCase, type RussianCase, russianCases, surnameInCase } from './russian.ts'

/** The language in which something is said or written. */
export type Spoken = 'kk' | 'ru'

/** Words that stand for a slot, in the nominative and, where a text may ask, in other cases. */
export interface Filling {
  /** Whether it points to somebody and is hidden in public. */
  readonly hidden: boolean
  write(language: Spoken, form?: string): string
}

/** The same words in any case: a number, a phone, a plate. */
export function plainly(words: string, { hidden }: { hidden: boolean }): Filling {
  return { hidden, write: () => words }
}

/** Words that differ by language alone. */
export function bilingually(
  words: Readonly<Record<Spoken, string>>,
  { hidden }: { hidden: boolean },
): Filling {
  return { hidden, write: (language) => words[language] }
}

/** Somebody, called by given name and surname or by the surname alone. */
export function named(person: Person): Filling {
  return {
    hidden: true,
    write: (language, form = '') => {
      const alone = form.startsWith('surname')
      const kase = form.replace(/^surname\.?/, '')
      const name = person[language]
      const parts =
        language === 'kk' ? kazakhName(name, kase) : russianName(name, kase, person.gender)
      return alone ? parts.surname : `${parts.given} ${parts.surname}`
    },
  }
}

/** A child, called by the given name alone. */
export function child(person: Person): Filling {
  return {
    hidden: true,
    write: (language, form = '') => {
      const { given } = person[language]
      if (language === 'ru')
        return isRussian(form) ? givenInCase(given, form, person.gender) : given
      return isKazakh(form) ? inKazakhCase(given, { kase: form }) : given
    },
  }
}

/** A street without a house, which stays: Абай даңғылы, улица Абая. */
export function street(words: { kk: string; typeRu: string; nameRu: string }): Filling {
  return {
    hidden: false,
    write: (language, form = '') => {
      if (language === 'ru') return `${typeInCase(words.typeRu, form)} ${words.nameRu}`
      return isKazakh(form) ? inKazakhCase(words.kk, { kase: form, possessed: true }) : words.kk
    },
  }
}

/** A day without its year: 14 қазан, 14 қазанға; 14 октября. */
export function spelledDay(day: string): Filling {
  const date = Temporal.PlainDate.from(day)
  return {
    hidden: false,
    write: (language, form = '') => {
      if (language === 'ru') return `${date.day} ${monthsRu[date.month - 1]}`
      const month = monthsKk[date.month - 1] ?? ''
      return `${date.day} ${isKazakh(form) ? inKazakhCase(month, { kase: form }) : month}`
    },
  }
}

function kazakhName({ given, surname }: Name, kase: string) {
  return {
    given,
    surname: isKazakh(kase) ? inKazakhCase(surname, { kase }) : surname,
  }
}

function russianName({ given, surname }: Name, kase: string, gender: Gender) {
  if (!isRussian(kase)) return { given, surname }
  return {
    given: givenInCase(given, kase, gender),
    surname: surnameInCase(surname, kase, gender),
  }
}

const typeCases: Readonly<Record<string, Readonly<Record<RussianCase, string>>>> = {
  улица: { gen: 'улицы', dat: 'улице', acc: 'улицу', ins: 'улицей', pre: 'улице' },
  проспект: {
    gen: 'проспекта',
    dat: 'проспекту',
    acc: 'проспект',
    ins: 'проспектом',
    pre: 'проспекте',
  },
  переулок: {
    gen: 'переулка',
    dat: 'переулку',
    acc: 'переулок',
    ins: 'переулком',
    pre: 'переулке',
  },
}

function typeInCase(type: string, kase: string): string {
  return (isRussian(kase) ? typeCases[type]?.[kase] : undefined) ?? type
}

function isKazakh(form: string): form is KazakhCase {
  return kazakhCases.some((kase) => kase === form)
}

function isRussian(form: string): form is RussianCase {
  return russianCases.some((kase) => kase === form)
}

const monthsKk = [
  'қаңтар',
  'ақпан',
  'наурыз',
  'сәуір',
  'мамыр',
  'маусым',
  'шілде',
  'тамыз',
  'қыркүйек',
  'қазан',
  'қараша',
  'желтоқсан',
]

const monthsRu = [
  'января',
  'февраля',
  'марта',
  'апреля',
  'мая',
  'июня',
  'июля',
  'августа',
  'сентября',
  'октября',
  'ноября',
  'декабря',
]
