import { spellCount } from '../spell/count.ts'
import en from './en.json' with { type: 'json' }
import kk from './kk.json' with { type: 'json' }
import type { Language } from './language.ts'
import ru from './ru.json' with { type: 'json' }

type Texts = typeof ru
type Whole = keyof Texts

/** A sentence of the language files that depends on no number. */
export type Key = Exclude<Whole, `${string}#${string}`>
/** A sentence that takes another form for one, few and many. */
export type CountKey = Whole extends infer K
  ? K extends `${infer Base}#other`
    ? Base
    : never
  : never

export type Values = Readonly<Record<string, string | number>>

/** The words of one language. */
export interface Speech {
  readonly language: Language
  /** The sentence, with its placeholders filled. */
  say(key: Key, values?: Values): string
  /** The sentence in the form that this number asks for; `{n}` is the number itself. */
  count(key: CountKey, n: number, values?: Values): string
  /** What stands before and after a placeholder, for one that becomes a link or a mark. */
  around(key: Key, placeholder: string): readonly [string, string]
}

const texts: Record<Language, Readonly<Record<string, string>>> = { kk, ru, en }
const rules = {
  kk: new Intl.PluralRules('kk'),
  ru: new Intl.PluralRules('ru'),
  en: new Intl.PluralRules('en'),
}

/** Speaks the language that a page is in. */
export function speech(language: Language): Speech {
  const own = texts[language]

  return {
    language,
    say: (key, values = {}) => fill(own[key] ?? key, values),
    count: (key, n, values = {}) => {
      const form = own[`${key}#${rules[language].select(n)}`] ?? own[`${key}#other`] ?? key
      return keepTogether(fill(form, { n: spellCount(n), ...values }))
    },
    around: (key, placeholder) => {
      const [before = '', after = ''] = (own[key] ?? key).split(`{${placeholder}}`)
      return [before, after]
    },
  }
}

/** Fills the gaps; a value that ends with a full stop, such as "2026 г.", takes over that of the sentence. */
function fill(sentence: string, values: Values): string {
  return sentence
    .replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
    .replace(/\.\.(?!\.)/g, '.')
}

/** A number and its noun stay on one line. */
function keepTogether(sentence: string): string {
  return sentence.replace(/(\d) (\p{L})/gu, '$1\u00a0$2')
}
