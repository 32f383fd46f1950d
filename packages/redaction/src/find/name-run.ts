import { caseAfter, sharedCases } from '../case.ts'
import type { Case } from '../language.ts'
import type { Reading } from '../lexicon/lexicon.ts'
import { caseOfChain } from '../name/kazakh.ts'
import { isPatronymic } from '../name/part.ts'
import { spell } from '../name/spelling.ts'
import { alikeKey, type Span } from '../span.ts'
import { beginsSentence, type Page } from '../text/page.ts'
import { areNeighbours, type Word } from '../text/words.ts'
import { initialsAfter, initialsBefore } from './initials.ts'

/** A word that may be part of an unknown person's name. */
export interface Candidate {
  readonly word: Word
  readonly index: number
  readonly reading: Reading
  /** A name by itself; what is not belongs to one only beside such a word. */
  readonly alone: boolean
}

const smallParticle =
  /^(?:аль|эль|абд|бен|бин|ибн|ван|фон|де|ди|да|дель|дер|оглы|ұлы|улы|қызы|кызы|el|al|von|van|de|bin)$/u

/** Whether the word stands in names between capitalised words. */
export function isNameParticle({ plain }: Word): boolean {
  return smallParticle.test(plain)
}

/** Candidates that follow one another at once; a word that only begins the sentence stands apart from the name after it. */
export function runsOf(text: string, candidates: readonly Candidate[]): Candidate[][] {
  const found: Candidate[][] = []
  for (const candidate of candidates) {
    const last = found.at(-1)?.at(-1)
    const follows = last && candidate.index === last.index + 1
    const joins = last && follows && areNeighbours(text, last.word, candidate.word)
    if (joins && !isOnlyStart(text, last, candidate)) found.at(-1)?.push(candidate)
    else found.push([candidate])
  }
  return found.map(withoutEdges).filter((run) => run.length > 0)
}

function isOnlyStart(text: string, { word, reading }: Candidate, next: Candidate): boolean {
  const { ordinary, name, nameBeside } = reading
  return (
    ordinary && !name && !nameBeside && beginsSentence(text, word) && !isPatronymic(next.word.plain)
  )
}

function withoutEdges(run: readonly Candidate[]): Candidate[] {
  const isPart = ({ word }: Candidate) => word.capital || !isNameParticle(word)
  const first = run.findIndex(isPart)
  return first < 0 ? [] : run.slice(first, run.findLastIndex(isPart) + 1)
}

/** The span of an unknown person's name; hidden at once where it is a full name. */
export function spanOf(page: Page, group: readonly Candidate[]): Span {
  const begin = group[0]?.word.start ?? 0
  const last = group.at(-1)?.word.end ?? 0
  const start = begin - initialsBefore(page.text, begin)
  const end = last + initialsAfter(page.text, last)
  const full = isFullName(group)
  return {
    start,
    end,
    type: 'PERSON',
    verdict: full ? 'redact' : 'review',
    reason: full ? 'FULL_NAME' : 'UNKNOWN_WORD',
    confidence: full ? 0.9 : group.some(({ reading }) => reading.name) ? 0.6 : 0.3,
    alike: alikeKey('PERSON', page.text.slice(start, end)),
    person: stemOf(group),
    ...caseOf(page, group),
  }
}

const surname =
  /(?:[оеё]в|[оеё]ва|[сц]к(?:ий|ая)|енко)(?:а|у|ым|ой|ой|е|ого|ому|тың|тің|қа|ке|ға|ге)?$/u

function isFullName(group: readonly Candidate[]): boolean {
  if (group.length < 2) return false
  const words = group.map(({ word }) => word.plain)
  const given = group.some(({ reading }) => reading.name)
  return given && words.some((word) => isPatronymic(word) || surname.test(word))
}

function caseOf({ words, language }: Page, group: readonly Candidate[]): { case?: Case } {
  const index = group[0]?.index ?? 0
  const told = group.map(({ reading }) => reading.cases)
  const possible = language === 'kk' ? kazakhCase(group) : sharedCases(told)
  const one = language === 'kk' ? possible[0] : caseAfter(words[index - 1]?.plain ?? '', possible)
  return one ? { case: one } : {}
}

const suffix = /(?:[ндт]ин|[гк][ае]|[ндт]и|н?[дт][ае]|[дтн][ае]н|[мбп]ен)$/u

function kazakhCase(group: readonly Candidate[]): Case[] {
  const letters = spell(group.at(-1)?.word.plain ?? '')
  const found = letters.length > 5 ? suffix.exec(letters)?.[0] : undefined
  const one = found ? caseOfChain(found) : null
  return one ? [one] : []
}

/** The longest word without what may be its endings: near enough to number the same person the same. */
function stemOf(group: readonly Candidate[]): string {
  const [longest = ''] = group
    .map(({ word }) => spell(word.plain))
    .sort((a, b) => b.length - a.length)
  return longest
}

/** Mentions that share a stem are one person, under the name of the first. */
export function named(spans: readonly Span[]): Span[] {
  const stems: string[] = []
  return spans.map((span) => {
    const stem = span.person ?? ''
    const same = stems.find((one) => isAkin(one, stem))
    if (!same) stems.push(stem)
    return { ...span, person: `stranger ${same ?? stem}` }
  })
}

/** Whether two spelled words can be forms of one name. */
export function isAkin(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  const stem = short.length > 4 ? short.replace(/[аеиоюя]$/u, '') : short
  return long.startsWith(stem) && long.length - stem.length < 4
}
