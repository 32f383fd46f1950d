import { isPatronymic } from '../name/part.ts'
import { alikeKey, type Span } from '../span.ts'
import type { Page } from '../text/page.ts'
import type { Strangers } from './stranger.ts'

type Where = Pick<Page, 'text' | 'language'>

/** People of the register and strangers in their order. A known name and an unknown one beside it are one name, «Ерлан Дорохов» beside an officer Дорохов; where the unknown word must be looked at, each keeps its span and its person, and both are parts of one name. */
export function joined(
  { text, language }: Where,
  known: readonly Span[],
  { spans: strangers, apart }: Pick<Strangers, 'spans' | 'apart'>,
): readonly Span[] {
  if (known.length === 0) return strangers
  const all = [...known, ...strangers].sort((a, b) => a.start - b.start)
  const spans: Span[] = []
  for (const span of all) {
    const last = spans.at(-1)
    if (last && isOneName(text, last, span) && !apart.has(last) && !apart.has(span))
      spans.splice(-1, 1, ...together(last, span, { text, language }))
    else spans.push(span)
  }
  return spans
}

function isOneName(text: string, left: Span, right: Span): boolean {
  const [stranger, known] = isStranger(left) ? [left, right] : [right, left]
  const isSure = stranger.verdict === 'redact'
  return (
    isStranger(left) !== isStranger(right) &&
    (isSure || isOneWord(text, known)) &&
    agree(text, left, right) &&
    right.start - left.end === 1 &&
    text[left.end] === ' ' &&
    !left.office &&
    !right.office
  )
}

/** «Ботагөз Сейдахметоваға» and «Ботагозу Сейдахметову», but not «Ботагөзге Сейдахметова»; a known name may only look declined, and «кызы» never is. */
function agree(text: string, left: Span, right: Span): boolean {
  const words = text.slice(right.start, right.end)
  return (
    !isStranger(left) ||
    isNominative(left) ||
    !isNominative(right) ||
    isPatronymic(words.toLowerCase())
  )
}

function isNominative(span: Span): boolean {
  return (span.case ?? 'nominative') === 'nominative'
}

function isStranger({ person }: Span): boolean {
  return person?.startsWith('stranger') === true
}

function isOneWord(text: string, { start, end }: Span): boolean {
  return !/\s/.test(text.slice(start, end))
}

function together(left: Span, right: Span, { text, language }: Where): Span[] {
  const stranger = isStranger(left) ? left : right
  if (stranger.verdict === 'review') {
    const name = left.name ?? right.name ?? String(left.start)
    return [
      { ...left, name },
      { ...right, name },
    ]
  }
  const surer = left.verdict === 'redact' || right.verdict === 'review' ? left : right
  const words = text.slice(left.start, right.end)
  const put = language === 'kk' ? right.case : putInRussian(left, right, words)
  const alike = alikeKey('PERSON', words)
  const person = [left.person, right.person].join(' ')
  const { case: _, ...one } = { ...surer, start: left.start, end: right.end, alike, person }
  return [put ? { ...one, case: put } : one]
}

/** «Аскара Изтлеуова»: the surname alone could also be a woman’s. */
function putInRussian(left: Span, right: Span, words: string): Span['case'] {
  return right.case === undefined || (!isNominative(left) && /(?:ва|ина)$/u.test(words))
    ? left.case
    : right.case
}
