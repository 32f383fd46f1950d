import { refusedIn } from './at-once.ts'
import { type ClearedText, clear } from './clear.ts'
import { type Known, nothingKnown } from './known.ts'
import type { Language } from './language.ts'
import { leaksIn } from './leak/leaks-in.ts'
import type { Lexicon } from './lexicon/lexicon.ts'
import { startNumbering } from './numbering.ts'
import type { Span } from './span.ts'
import { fold } from './text/fold.ts'

interface Setting {
  readonly known: Known
  readonly lexicon: Lexicon
}

type InBoth<T> = Readonly<Record<Language, T>>

/** Clears the name of a state body in both languages, or gives the spans of each for which it is refused. */
export function clearBody(
  name: InBoth<string>,
  setting: Setting,
): { readonly cleared: InBoth<ClearedText> } | { readonly spans: InBoth<readonly Span[]> } {
  const spans = refusedInBody(name, setting)
  if (spans.kk.length > 0 || spans.ru.length > 0) return { spans }

  return { cleared: inBoth((language) => clearedIn(name[language], language)) }
}

/**
 * The words of a body's name that are also one word of the name of somebody in the register, and no more: «Бостандық
 * ауданының әкімдігі» is no Бостандық Ержан. Two words of one name, in whichever language, are somebody.
 */
export function namesakesInBody(name: InBoth<string>, setting: Setting): InBoth<readonly Span[]> {
  const found = inBoth((language) => refusedIn(name[language], { ...setting, language }))
  const perhaps = inBoth((language) =>
    found[language].filter((span) => isPerhapsBody(name[language], span, setting)),
  )
  const all = languages.flatMap((language) =>
    found[language].map((span) => ({ span, head: headOf(name[language], span) })),
  )
  return inBoth((language) =>
    perhaps[language].filter((span) => {
      const head = headOf(name[language], span)
      return !all.some((other) => other.head !== head && isSamePerson(other.span, span))
    }),
  )
}

/** For what the name of a body is refused: all that it would be refused for were nobody known, and whoever is named in it. */
function refusedInBody(name: InBoth<string>, setting: Setting): InBoth<readonly Span[]> {
  const passing = namesakesInBody(name, setting)
  const unknown = { ...setting, known: { ...setting.known, people: nothingKnown.people } }
  return inBoth((language) => {
    const text = name[language]
    const named = refusedIn(text, { ...setting, language }).filter(
      (span) => !passing[language].some((other) => other.start === span.start),
    )
    const besides = refusedIn(text, { ...unknown, language }).filter(
      (span) => !named.some((other) => other.start < span.end && span.start < other.end),
    )
    return [...named, ...besides].sort((one, other) => one.start - other.start)
  })
}

const languages = ['kk', 'ru'] as const

function inBoth<T>(ask: (language: Language) => T): InBoth<T> {
  return { kk: ask('kk'), ru: ask('ru') }
}

function clearedIn(text: string, language: Language): ClearedText {
  return clear(text, { language, spans: [], decisions: {}, numbering: startNumbering() })
}

/** A single word beside others that is a place, or what something is called after, or one that the second matcher does not hear as a name. */
function isPerhapsBody(text: string, span: Span, { known, lexicon }: Setting): boolean {
  const { verdict, reason, person = '' } = span
  if (verdict !== 'review' || person.startsWith('stranger')) return false
  if (wordsOf(text).length < 2 || wordsOf(textOf(text, span)).length > 1) return false
  if (reason === 'NAMESAKE') return true
  return reason === 'ORDINARY_WORD' && !isHeard(text, span, { known, lexicon })
}

function isHeard(text: string, { start, end }: Span, { known, lexicon }: Setting): boolean {
  const leaks = leaksIn(text, known.people, { lexicon })
  return leaks.some(({ where }) => where.start < end && start < where.end)
}

function isSamePerson({ person: one = '' }: Span, { person: other = '' }: Span): boolean {
  const keys = other.split('|')
  return one.split('|').some((key) => keys.includes(key))
}

const head = 4

/** «Медеу» and «Медеуского» are one word of a name. */
function headOf(text: string, span: Span): string {
  return fold(textOf(text, span)).slice(0, head)
}

function textOf(text: string, { start, end }: Span): string {
  return text.slice(start, end)
}

function wordsOf(text: string): readonly string[] {
  return text.match(/\p{L}{2,}/gu) ?? []
}
