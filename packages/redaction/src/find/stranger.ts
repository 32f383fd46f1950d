import { caseAfter, sharedCases } from '../case.ts'
import type { Case } from '../language.ts'
import type { Reading } from '../lexicon/lexicon.ts'
import { caseOfChain } from '../name/kazakh.ts'
import { isPatronymic } from '../name/part.ts'
import { spell } from '../name/spelling.ts'
import { beginsSentence, type Page } from '../page.ts'
import { alikeKey, type Span } from '../span.ts'
import { isWithin, type Staying } from '../staying.ts'
import { areNeighbours, type Word } from '../words.ts'

interface Candidate {
  readonly word: Word
  readonly index: number
  readonly reading: Reading
  /** A name by itself; what is not belongs to one only beside such a word. */
  readonly alone: boolean
}

/** Every capitalised word that no dictionary explains, neighbouring ones together, to be looked at. */
export function findStrangers(page: Page, skip: ReadonlySet<Word>, staying: Staying): Span[] {
  const candidates = page.words.flatMap((word, index) => {
    if (skip.has(word) || isWithin(staying.named, word)) return []
    const reading = page.lexicon.read(word.plain)
    const alone = isName(page, word, { reading, staying })
    return alone || mayJoin(page, index, reading) ? [{ word, index, reading, alone }] : []
  })
  const found = runs(page, candidates).filter((run) => run.some(({ alone }) => alone))
  return named(found.map((run) => spanOf(page, run)))
}

interface Seen {
  readonly reading: Reading
  readonly staying: Staying
}

function isName(page: Page, word: Word, { reading, staying }: Seen): boolean {
  const { ordinary, name, nameBeside, place, settled } = reading
  const unknown = !ordinary && !place
  if (word.plain.length < (ordinary ? 3 : 2) || settled) return false
  if (isPatronymic(word.plain) && !ordinary) return true
  if (!page.cased) return name ? word.plain.length > 2 : unknown
  if (!word.capital || (word.capitals && word.plain.length < 6 && !name)) return false
  if (isWithin(staying.quoted, word) && !name) return false
  if (nameBeside && !beginsSentence(page.text, word)) return true
  return unknown || name || hasInitials(page.text, word)
}

/** Whether the word may be part of the name that its neighbour begins. */
function mayJoin({ text, words, cased }: Page, index: number, reading: Reading): boolean {
  const { ordinary, name, nameBeside, settled } = reading
  const word = words[index]
  if (!word || !cased || isNameParticle(word)) return word !== undefined && cased
  if (!word.capital || word.plain.length < 2 || settled) return false

  const plainStart = ordinary && !name && !nameBeside && beginsSentence(text, word)
  return !plainStart || isPatronymic(words[index + 1]?.plain ?? '')
}

function hasInitials(text: string, { start, end }: Word): boolean {
  return (
    before.test(text.slice(Math.max(0, start - 6), start)) || after.test(text.slice(end, end + 7))
  )
}

const smallParticle =
  /^(?:аль|эль|абд|бен|бин|ибн|ван|фон|де|ди|да|дель|дер|оглы|ұлы|улы|қызы|кызы|el|al|von|van|de|bin)$/u

function isNameParticle({ plain }: Word): boolean {
  return smallParticle.test(plain)
}

/** Candidates that follow one another at once, without particles at the edges. */
function runs({ text }: Page, candidates: readonly Candidate[]): Candidate[][] {
  const found: Candidate[][] = []
  for (const candidate of candidates) {
    const last = found.at(-1)?.at(-1)
    const follows = last && candidate.index === last.index + 1
    if (last && follows && areNeighbours(text, last.word, candidate.word)) {
      found.at(-1)?.push(candidate)
    } else found.push([candidate])
  }
  return found.map(withoutEdges)
}

function withoutEdges(run: readonly Candidate[]): Candidate[] {
  const isPart = ({ word }: Candidate) => word.capital || !isNameParticle(word)
  const first = run.findIndex(isPart)
  return first < 0 ? [] : run.slice(first, run.findLastIndex(isPart) + 1)
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
