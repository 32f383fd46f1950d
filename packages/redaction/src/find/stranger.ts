import { caseAfter, sharedCases } from '../case.ts'
import type { Case } from '../language.ts'
import type { Reading } from '../lexicon/lexicon.ts'
import { caseOfChain } from '../name/kazakh.ts'
import { isParticle, isPatronymic } from '../name/part.ts'
import { spell } from '../name/spelling.ts'
import { beginsSentence, type Page } from '../page.ts'
import { alikeKey, type Span } from '../span.ts'
import { isWithin, type Staying } from '../staying.ts'
import { areNeighbours, type Word } from '../words.ts'

interface Candidate {
  readonly word: Word
  readonly index: number
  readonly reading: Reading
}

/** Every capitalised word that no dictionary explains, neighbouring ones together, to be looked at. */
export function findStrangers(page: Page, skip: ReadonlySet<Word>, staying: Staying): Span[] {
  const candidates = page.words.flatMap((word, index) => {
    if (skip.has(word)) return []
    const reading = page.lexicon.read(word.plain)
    return mayBeName(page, word, { reading, staying }) ? [{ word, index, reading }] : []
  })
  return named(groups(page, candidates).map((group) => spanOf(page, group)))
}

function mayBeName(
  page: Page,
  word: Word,
  { reading, staying }: { reading: Reading; staying: Staying },
): boolean {
  if (word.plain.length < 2 || isWithin(staying.named, word)) return false
  if (isPatronymic(word.plain) && !reading.ordinary) return true
  if (isWithin(staying.quoted, word) && !reading.name) return false
  if (!page.cased) return reading.name ? word.plain.length > 2 : !reading.ordinary && !reading.place
  if (!word.capital) return false
  if (word.capitals && word.plain.length < 6 && !reading.name) return false

  if (!reading.ordinary && !reading.place) return true
  return reading.name && !reading.place && !beginsSentence(page.text, word)
}

function groups({ text, words }: Page, candidates: readonly Candidate[]): Candidate[][] {
  const found: Candidate[][] = []
  for (const candidate of candidates) {
    const last = found.at(-1)?.at(-1)
    const follows = last && candidate.index === last.index + 1
    if (last && follows && areNeighbours(text, last.word, candidate.word)) {
      found.at(-1)?.push(candidate)
    } else if (!isParticle(words[candidate.index]?.plain ?? '')) found.push([candidate])
  }
  return found
}

function spanOf(page: Page, group: readonly Candidate[]): Span {
  const first = group[0]
  const start = withInitialsBefore(page, first?.word.start ?? 0)
  const end = withInitialsAfter(page, group.at(-1)?.word.end ?? 0)
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

const before = /(?:\p{Lu}\.[ \u00a0]?){1,2}$/u
const after = /^[ \u00a0]?\p{Lu}\.(?:[ \u00a0]?\p{Lu}\.)?/u

function withInitialsBefore({ text }: Page, start: number): number {
  return start - (before.exec(text.slice(Math.max(0, start - 6), start))?.[0].length ?? 0)
}

function withInitialsAfter({ text }: Page, end: number): number {
  return end + (after.exec(text.slice(end, end + 7))?.[0].length ?? 0)
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
function named(spans: readonly Span[]): Span[] {
  const stems: string[] = []
  return spans.map((span) => {
    const stem = span.person ?? ''
    const same = stems.find((one) => isAkin(one, stem))
    if (!same) stems.push(stem)
    return { ...span, person: `stranger ${same ?? stem}` }
  })
}

function isAkin(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  const stem = short.length > 4 ? short.replace(/[аеиоюя]$/u, '') : short
  return long.startsWith(stem) && long.length - stem.length < 4
}
