import { caseOfNameAt, sharedCases } from '../case.ts'
import type { Case, Language } from '../language.ts'
import { sense } from '../lexicon/sense.ts'
import { trait } from '../lexicon/trait.ts'
import type { Form } from '../name/ending.ts'
import type { Bearer, Hit } from '../name/register.ts'
import { alikeKey, type Span } from '../span.ts'
import type { Page } from '../text/page.ts'
import type { Word } from '../text/token.ts'
import { isInitial, joins } from './initial.ts'
import { lettersAfter } from './initials.ts'
import { followsRank, isNamesake, type Judgement, judge, ofNamesake } from './judge.ts'
import { type Hits, isPlainWord, joined, type Mention, mention } from './mention.ts'

/** The people who are known before the text is read: those to hide, and the words of those who stay. */
export interface KnownPeople {
  readonly spans: readonly Span[]
  /** Words of officers and of officials who may be named. */
  readonly staying: readonly Word[]
}

/** Finds everyone of the register, the officers and the officials, in whatever form they are named. */
export function findKnownPeople(page: Page): KnownPeople {
  if (page.register.isEmpty) return nobody

  const spans: Span[] = []
  const staying: Word[] = []
  const judged = mentionsIn(page).map((found) => ({ found, judgement: judge(page, found) }))
  for (const { found, judgement } of doubted(page, judged)) {
    if (judgement === 'nobody') continue
    if (judgement === 'stays') {
      staying.push(...page.words.slice(found.first, found.last + 1))
    } else {
      spans.push({ ...spanOf(page, found), ...judgement })
    }
  }
  return { spans: told(spans), staying }
}

const nobody: KnownPeople = { spans: [], staying: [] }

interface Judged {
  readonly found: Mention
  readonly judgement: Judgement | 'stays' | 'nobody'
}

/** Where another bears the surname of an officer, «Мусин Ринат» beside an officer Мусин Алмат, it is nobody's for sure but behind a post. */
function doubted(page: Page, judged: readonly Judged[]): readonly Judged[] {
  const ofAnother = new Set(
    judged.flatMap(({ found, judgement }) => (isNamesake(judgement) ? found.name : [])),
  )
  if (ofAnother.size === 0) return judged
  return judged.map((one) => {
    const { found, judgement } = one
    const isSure = judgement !== 'stays' || found.parts > 1 || found.first < found.last
    if (isSure || !ofAnother.has(found.name) || followsRank(page, found)) return one
    return { found, judgement: ofNamesake }
  })
}

function mentionsIn(page: Page): Mention[] {
  const hits = hitsIn(page)
  const mentions: Mention[] = []
  let from = 0
  for (const head of hits.keys()) {
    if (head < from || isOnlyInitial(page, hits, head)) continue
    const found = mention(page, hits, { head, from })
    if (!found) continue

    const last = mentions.at(-1)
    const one = last ? joined(page, last, found) : null
    if (one) mentions.pop()
    mentions.push(one ?? found)
    from = found.last + 1
  }
  return mentions
}

/** «Ю. Иванов» begins with no surname Ю. */
function isOnlyInitial(page: Page, hits: Hits, at: number): boolean {
  if (!isInitial(page, page.words[at]) || !joins(page, at)) return false
  return hits.has(at + 1) || isInitial(page, page.words[at + 1])
}

/** The hits of every word that may be of a name, in the order of the text. */
function hitsIn(page: Page): Hits {
  const { register, words } = page
  const hits = new Map<number, readonly Hit[]>()
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]
    if (!word) continue
    const own = register.mayBegin(word.beginning) ? register.hitsIn(word.entry) : noHits
    const found =
      own.length === 0 && mayBeMistyped(page, at) ? register.nearHitsIn(word.entry) : own
    if (found.length === 0) continue
    const meant = isWhole(page, at, found) ? found : found.filter((hit) => !isNoForm(page, at, hit))
    if (meant.length > 0) hits.set(at, meant)
  }
  return hits
}

const noHits: readonly Hit[] = []

/** Whether every hit stays. */
function isWhole(page: Page, at: number, hits: readonly Hit[]): boolean {
  for (const hit of hits) if (isNoForm(page, at, hit)) return false
  return true
}

const shortName = 4

/** «және» is no form of Жан in a Kazakh sentence. */
function isNoForm(page: Page, at: number, { length }: Hit): boolean {
  const word = page.words[at]
  if (!word || length >= shortName || word.plain.length <= length) return false
  // NOTE: where no capital tells, «шиннің» may be of Шин, and «және» is listed as it is.
  const isListed = (word.traits & trait.kazakhWord) !== 0
  return page.languageAt(at) === 'kk' && isPlainWord(page, at) && (page.isCased(at) || isListed)
}

const shortestMistyped = { capital: 6, small: 7 } as const

/** Whether no dictionary explains a word that begins like a name. */
function mayBeMistyped(page: Page, at: number): boolean {
  const word = page.words[at]
  if (!word) return false
  const least = shortestMistyped[word.capital || !page.isCased(at) ? 'capital' : 'small']
  if (word.letters < least) return false
  return (word.senseIn(page.languageAt(at)) & explained) === 0
}

const explained = sense.ordinary | sense.name | sense.nameBeside | sense.place | sense.settled

function spanOf(page: Page, found: Mention): Omit<Span, 'verdict' | 'reason' | 'confidence'> {
  const { start, bearers } = found
  const end = found.end + (page.isCased(found.last) ? lettersAfter(page.text, found.end) : 0)
  const official = bearers.every(({ as }) => as === 'official') ? bearers[0]?.official : undefined
  return {
    start,
    end,
    type: 'PERSON',
    alike: alikeKey('PERSON', page.text.slice(start, end)),
    person: personKey(bearers, found.foreign),
    case: caseOf(page, found),
    office: official?.office,
  }
}

function personKey(bearers: readonly Bearer[], foreign: string): string {
  const key = [...new Set(bearers.map((bearer) => bearer.key))].sort().join('|')
  return foreign ? `${key} ${foreign}` : key
}

function caseOf(page: Page, { first, cases }: Mention): Case | undefined {
  const language = page.languageAt(first)
  const possible = cases.map((form) => casesIn(form, language))
  const last = possible.slice(-1)
  // NOTE: in Kazakh only the last word of a name is declined.
  const isLast = language === 'kk' && last[0]?.[0] !== 'nominative'
  return caseOfNameAt(page, first, sharedCases(isLast ? last : possible))
}

/** The cases of a form in the language of its sentence; in that of the other where it has none. */
function casesIn({ ru, kk }: Form, language: Language): readonly Case[] {
  const [own, other] = language === 'kk' ? [kk, ru] : [ru, kk]
  return own.length > 0 ? own : other
}

/** A name that several bear is that of the one whom the text names in full elsewhere. */
function told(spans: readonly Span[]): readonly Span[] {
  if (!spans.some(({ person }) => person?.includes('|'))) return spans
  const sure = new Set(
    spans.flatMap(({ person }) => (person && !person.includes('|') ? person : [])),
  )
  return spans.map((span) => {
    const named = span.person?.split('|').filter((key) => sure.has(key)) ?? []
    return named.length === 1 && named[0] ? { ...span, person: named[0] } : span
  })
}
