import type { Day } from '../../day.ts'
import type { Language } from '../../problem.ts'
import type { Words } from './words.ts'

/** What a sentence may name. */
export interface Named {
  readonly day: string | null
  readonly days: number | null
  readonly count: number | null
  readonly list: string | null
}

const rules: Readonly<Record<Language, Intl.PluralRules>> = {
  kk: new Intl.PluralRules('kk'),
  ru: new Intl.PluralRules('ru'),
  en: new Intl.PluralRules('en'),
}

/** In which order the forms of a word stand in a sentence. */
const orders: Readonly<Record<Language, readonly Intl.LDMLPluralRule[]>> = {
  kk: ['other'],
  ru: ['one', 'few', 'many'],
  en: ['one', 'other'],
}

/** A sentence with what it names put in; what is not known stays open, so that it is seen. */
export function fill(sentence: string, language: Language, named: Named): string {
  return sentence.replace(
    /\{(day|days|count|list)(?::([^}]+))?\}/g,
    (open, name: keyof Named, forms?: string) => {
      const value = named[name]
      if (value === null) return open
      return typeof value === 'number' && forms ? counted(value, forms, language) : String(value)
    },
  )
}

/** A day as it is written in a language: "2026 ж. 15 сәуір". */
export function spellDay(
  day: Day,
  { day: pattern, months }: Pick<Words, 'day' | 'months'>,
): string {
  const [year = '', month, date] = day.split('-')
  return pattern
    .replace('{year}', year)
    .replace('{month}', months[Number(month) - 1] ?? '')
    .replace('{date}', String(Number(date)))
}

function counted(number: number, forms: string, language: Language): string {
  const at = orders[language].indexOf(rules[language].select(number))
  return `${number}\u00a0${forms.split('|')[at] ?? ''}`
}
