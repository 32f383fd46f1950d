import { caseAfter, sharedCases } from '../case.ts'
import type { Case } from '../language.ts'
import type { Bearer, Hit } from '../name/register.ts'
import { alikeKey, type Reason, type Span, type Verdict } from '../span.ts'
import { beginsSentence, type Page } from '../text/page.ts'
import { areNeighbours, type Word } from '../text/words.ts'
import { joined, type Mention, mention } from './mention.ts'

/** The people who are known before the text is read: those to hide, and the words of those who stay. */
export interface KnownPeople {
  readonly spans: readonly Span[]
  /** Words of officers and of officials who may be named. */
  readonly staying: ReadonlySet<Word>
}

/** Finds everyone of the register, the officers and the officials, in whatever form they are named. */
export function findKnownPeople(page: Page): KnownPeople {
  const hits = page.words.map((word) => (mayBeName(page, word) ? hitsOf(page, word) : []))
  const mentions: Mention[] = []
  for (let at = 0; at < page.words.length; at += 1) {
    const found = mention(page, hits, at)
    if (!found) continue
    const last = mentions.at(-1)
    const one = last ? joined(page, last, found) : null
    if (one) mentions.pop()
    mentions.push(one ?? found)
    at = found.last
  }

  const spans = mentions.map((found) => spanOf(page, found)).filter((span) => span !== null)
  const staying = mentions.filter((found) => judge(page, found) === 'stays')
  return {
    spans: told(spans),
    staying: new Set(staying.flatMap(({ first, last }) => page.words.slice(first, last + 1))),
  }
}

function hitsOf({ register }: Page, word: Word): readonly Hit[] {
  return register.hitsOf(word.plain)
}

/** A word of two or three small letters is no name among capitals: «им», «ли» and «кім» are everywhere. */
function mayBeName({ cased }: Page, { plain, capital }: Word): boolean {
  return plain.length > 3 || capital || (!cased && plain.length > 2)
}

interface Judgement {
  readonly verdict: Verdict
  readonly reason: Reason
  readonly confidence: number
}

function judge(page: Page, found: Mention): Judgement | 'stays' {
  const residents = found.bearers.filter(({ as }) => as === 'resident')
  const others = found.bearers.filter(({ as }) => as !== 'resident')
  const stay = others.filter((one) => one.as === 'officer' || one.official?.mayBeNamed)

  if (stay.length > 0 && followsRank(page, found)) return 'stays'
  if (residents.length > 0 && others.length > 0) return judged('review', 'NAMESAKE', 0.6)
  if (residents.length > 0) return judgeResident(page, found)
  if (stay.length === 0) return judged('redact', 'OFFICIAL', 0.95)
  return found.namesake || standsByOtherName(page, found)
    ? judged('review', 'NAMESAKE', 0.5)
    : 'stays'
}

/** «Андрей Зайцев» beside an officer Зайцев of another first name. */
function standsByOtherName({ text, words, lexicon }: Page, { first, last }: Mention): boolean {
  const pairs = [
    [words[first - 1], words[first], words[first - 1]],
    [words[last], words[last + 1], words[last + 1]],
  ]
  return pairs.some(([left, right, other]) => {
    if (!left || !right || !other?.capital || !areNeighbours(text, left, right)) return false
    const { ordinary, name, nameBeside, settled } = lexicon.read(other.plain)
    return !settled && (name || nameBeside || !ordinary || !beginsSentence(text, other))
  })
}

const rank =
  /^(?:инспектор|участков|учаскелік|капитан|майор|лейтенант|подполковник|полковник|сержант|полици|начальник|бастық|бастығ)/u

/** Whether a police rank or post stands right before the name. */
function followsRank({ text, words }: Page, { first }: Mention): boolean {
  const before = words[first - 1]
  const word = words[first]
  return before !== undefined && word !== undefined && rank.test(before.plain)
    ? areNeighbours(text, before, word)
    : false
}

function judgeResident(page: Page, { parts, head, stem }: Mention): Judgement | 'stays' {
  const word = page.words[head]
  if (parts > 1 || !word) return judged('redact', 'REGISTER', 1)

  const { ordinary, name } = page.lexicon.read(word.plain)
  const small = !word.capital || !page.cased
  // NOTE: among capitals «алады» is no form of Ала.
  if (ordinary && small && page.cased && stem < 4) return 'stays'
  if (ordinary && small) return judged('review', 'ORDINARY_WORD', 0.3)
  const startsAsWord = ordinary && !name && beginsSentence(page.text, word)
  return startsAsWord ? judged('review', 'ORDINARY_WORD', 0.5) : judged('redact', 'REGISTER', 0.95)
}

function judged(verdict: Verdict, reason: Reason, confidence: number): Judgement {
  return { verdict, reason, confidence }
}

function spanOf(page: Page, found: Mention): Span | null {
  const judgement = judge(page, found)
  const { start, end, bearers } = found
  if (judgement === 'stays') return null

  const official = bearers.every(({ as }) => as === 'official') ? bearers[0]?.official : undefined
  return {
    start,
    end,
    type: 'PERSON',
    ...judgement,
    alike: alikeKey('PERSON', page.text.slice(start, end)),
    person: personKey(bearers, found.foreign),
    ...caseOf(page, found),
    ...(official && { office: official.office }),
  }
}

function personKey(bearers: readonly Bearer[], foreign: string): string {
  const key = [...new Set(bearers.map((bearer) => bearer.key))].sort().join('|')
  return foreign ? `${key} ${foreign}` : key
}

function caseOf({ words }: Page, { first, cases }: Mention): { case?: Case } {
  const before = words[first - 1]?.plain ?? ''
  const one = caseAfter(before, sharedCases(cases))
  return one ? { case: one } : {}
}

/** A name that several bear is that of the one whom the text names in full elsewhere. */
function told(spans: readonly Span[]): Span[] {
  const sure = new Set(
    spans.flatMap(({ person }) => (person && !person.includes('|') ? person : [])),
  )
  return spans.map((span) => {
    const named = span.person?.split('|').filter((key) => sure.has(key)) ?? []
    return named.length === 1 && named[0] ? { ...span, person: named[0] } : span
  })
}
