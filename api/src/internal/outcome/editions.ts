import { isBefore } from '@esep/law'
import { type Edition, numbersIn, type WordsToHide } from '@esep/redaction'
import { PublishedOutcome } from '../../public/outcome/outcome.entity.ts'
import { PublishedOutcomeItem } from '../../public/outcome/outcome-item.entity.ts'
import type { SpokenText } from '../../public/outcome/spoken-text.ts'
import type { InternalContext } from '../context.ts'
import type { Meeting } from '../meeting/meeting.entity.ts'
import { MeetingChange } from '../meeting/meeting-change.entity.ts'
import { PastEdition } from './edition.entity.ts'
import type { NamedCounts } from './named-counts.ts'
import { appealKey, decisionKey, reportKey } from './text.ts'

/** The texts of an outcome as they were published once, each under its key. */
export type EditionTexts = ReadonlyMap<string, Edition>

/** An edition that was public once. */
export interface PublishedEdition {
  readonly texts: EditionTexts
  /** Words that it hides and an earlier one showed, as was known. */
  readonly alreadyPublic: readonly string[]
  /** Whether the outcome was withdrawn since: then it was never replaced in public by what hides more. */
  readonly takenBack: boolean
}

/** Every edition of a meeting's outcome that is on record, the first first; what is public where none is. */
export async function editionsOf(
  { em }: InternalContext,
  meeting: Meeting,
): Promise<PublishedEdition[]> {
  const past = await em.find(PastEdition, { outcome: { meeting } }, { orderBy: { version: 'asc' } })
  const [withdrawal] = await em.find(
    MeetingChange,
    { meeting, kind: 'WITHDRAWN' },
    { orderBy: { at: 'desc' }, limit: 1 },
  )
  if (past.length > 0) {
    return past.map(({ texts, alreadyPublic, at }) => ({
      ...{ texts: new Map(Object.entries(texts)), alreadyPublic },
      takenBack: withdrawal !== undefined && !isBefore(withdrawal.at, at),
    }))
  }

  const outcome = await em.findOne(PublishedOutcome, meeting.id)
  const items = await em.find(PublishedOutcomeItem, { outcomeId: meeting.id })
  if (!outcome) return []
  const { withdrawnAt } = outcome
  return [
    { texts: publicTexts(outcome, items), alreadyPublic: [], takenBack: withdrawnAt !== null },
  ]
}

/** What an outcome as it was last published from its texts hides, under the numbers of what stands for it. */
export function hiddenAs(editions: readonly PublishedEdition[]): WordsToHide[] {
  const all = editions.map(({ texts }) => [...texts.values()].flatMap(numberedIn))
  return all.findLast((hidden) => hidden.length > 0) ?? []
}

function numberedIn({ text, hidden }: Edition): WordsToHide[] {
  return hidden.flatMap(({ start, end, words }) =>
    words === undefined
      ? []
      : numbersIn([text.slice(start, end)]).map(({ type, number }) => ({ words, type, number })),
  )
}

/** The tables of figures of every edition that is on record, the first first. */
export async function countsOf(
  { em }: InternalContext,
  meeting: Meeting,
): Promise<(readonly NamedCounts[])[]> {
  const past = await em.find(PastEdition, { outcome: { meeting } }, { orderBy: { version: 'asc' } })
  return past.map(({ counts }) => counts)
}

/** What is public now; what is hidden there is known by its brackets alone. */
export function publicTexts(
  { summary, sections, decisions }: PublishedOutcome,
  items: readonly PublishedOutcomeItem[],
): EditionTexts {
  return new Map([
    ...summary.map((text) => ['protocol', shown(text)] as const),
    ...sections.map(({ section, text }) => [reportKey(section), shown(text)] as const),
    ...decisions.map((text, index) => [decisionKey(index + 1), shown(text)] as const),
    ...items.flatMap(({ number, said, answer, laterAnswer }) => [
      [appealKey(number), shown(said)] as const,
      ...(answer ? [[appealKey(number, 'answer'), shown(answer)] as const] : []),
      ...(laterAnswer ? [[appealKey(number, 'later'), shown(laterAnswer)] as const] : []),
    ]),
  ])
}

/** What stands in a finished text for something hidden. */
const brackets = /\[[^[\]\n]{1,120}\]/g

function shown({ text }: SpokenText): Edition {
  const hidden = Array.from(text.matchAll(brackets), ({ index, 0: role }) => ({
    start: index,
    end: index + role.length,
  }))
  return { text, hidden }
}
