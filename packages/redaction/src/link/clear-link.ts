import { refusedIn } from '../at-once.ts'
import { type ClearedText, clear } from '../clear.ts'
import { type Known, nothingKnown } from '../known.ts'
import { leaksIn } from '../leak/leaks-in.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { startNumbering } from '../numbering.ts'
import { occurrencesOf } from '../occurrence.ts'
import type { SpanType } from '../span.ts'
import { joinedNames } from './joined-name.ts'
import { type InLink, numbersInLink } from './number-in-link.ts'
import { type ReadLink, readLink } from './read-link.ts'

interface Setting {
  readonly known: Known
  readonly lexicon: Lexicon
  /** Words that must not stand again. */
  readonly hidden?: readonly string[]
}

/** Clears a link that is typed for the public at once, or gives the stretches of it that lead to a person or name one. */
export function clearLink(
  link: string,
  setting: Setting,
): { readonly cleared: ClearedText } | { readonly spans: readonly InLink[] } {
  const read = readLink(link)
  const found = [
    ...numbersInLink(read.text).filter((one) => !isOfOffice(read, one, setting.known)),
    ...ownIn(read.text, setting),
    ...wordsIn(read.text, setting),
  ]
  if (found.length > 0) return { spans: apart(found.map((one) => written(read, one))) }

  const nothing = { spans: [], decisions: {}, numbering: startNumbering() }
  return { cleared: clear(link, { language: 'ru', ...nothing }) }
}

/** Whether words stand in a link as a browser reads it: in any form, in Latin letters, or within a longer word of it. */
export function standsInLink(link: string, words: string, lexicon: Lexicon): boolean {
  const { text } = readLink(link)
  const isWithin = words.length >= shortest && foldedIn(text).includes(foldedIn(words))
  return isWithin || ownIn(text, { known: nothingKnown, lexicon, hidden: [words] }).length > 0
}

/** Shorter words stand within others by chance. */
const shortest = 4

function foldedIn(text: string): string {
  return text.toLowerCase().replaceAll('ё', 'е')
}

/** The telephone of a point or a precinct may stand in a link as it may in a text. */
function isOfOffice({ text }: ReadLink, { start, end, type }: InLink, { places }: Known): boolean {
  const number = nationalIn(text.slice(start, end))
  return type === 'PHONE' && places.some((place) => nationalIn(place) === number)
}

function nationalIn(text: string): string {
  return text.replace(/\D/g, '').slice(-10)
}

const types = {
  ...{ name: 'PERSON', phone: 'PHONE', iin: 'IIN', address: 'ADDRESS', hidden: 'PERSON' },
} as const satisfies Record<string, SpanType>

/** Names, numbers and addresses of the register, and what was hidden; what stands between words in a link parts them. */
function ownIn(text: string, { known, lexicon, hidden = [] }: Setting): InLink[] {
  const { people, officers, places } = known
  const words = text.replace(between, ' ')
  const excused = [...officers, ...places]
  const leaks = leaksIn(words, people, { excused, lexicon, hidden })
  return [
    ...leaks.flatMap(({ what, where }) =>
      what === 'number' ? [] : [{ ...where, type: types[what] }],
    ),
    ...joinedNames(words, people, lexicon).map((where) => ({ ...where, type: types.name })),
    ...hidden
      .flatMap((one) => occurrencesOf(words, one))
      .map((where) => ({ ...where, type: types.hidden })),
  ]
}

const between = /[^\p{L}\p{M}\p{N}]/gu
const part = /[^/?&#=]{2,2000}/g
const kazakh = /[әіңғүұқөһ]/iu

/** What somebody wrote out in a part of the link, as in a text: «?text=Это Ахметов Серік». */
function wordsIn(text: string, { known, lexicon }: Setting): InLink[] {
  return Array.from(text.matchAll(part)).flatMap(({ index, 0: words }) => {
    if (!/\p{Script=Cyrillic}{2}/u.test(words)) return []
    const language = kazakh.test(words) ? 'kk' : 'ru'
    const spans = refusedIn(words.replace(/[+_-]/g, ' '), { known, lexicon, language })
    return spans.map(({ start, end, type }) => ({ start: index + start, end: index + end, type }))
  })
}

function written(read: ReadLink, { start, end, type }: InLink): InLink {
  return { ...read.written(start, end), type }
}

/** In their order; what lies in another is left out. */
function apart(found: readonly InLink[]): InLink[] {
  const inOrder = found.toSorted((one, other) => one.start - other.start || other.end - one.end)
  const kept: InLink[] = []
  for (const one of inOrder) if (one.end > (kept.at(-1)?.end ?? 0)) kept.push(one)
  return kept
}
