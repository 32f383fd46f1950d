import type { Problem, WithdrawalReason } from '@esep/law'
import {
  type ClearedText,
  freeNumber,
  hideWords,
  openParts,
  type SpanType,
  type WordsToHide,
} from '@esep/redaction'
import { PublishedOutcome } from '../../public/outcome/outcome.entity.ts'
import { PublishedOutcomeItem } from '../../public/outcome/outcome-item.entity.ts'
import { Appeal } from '../appeal/appeal.entity.ts'
import type { InternalContext } from '../context.ts'
import type { Meeting } from '../meeting/meeting.entity.ts'
import { PastEdition } from './edition.entity.ts'
import { type EditionTexts, publicTexts } from './editions.ts'
import { HiddenWords } from './hidden-words.entity.ts'
import { hideEverywhere, saysSomething } from './hide-everywhere.ts'
import { hideInBoth, hideInItem, hideInOutcome, textsIn } from './hide-in-public.ts'
import { ItemHeading } from './item-heading.entity.ts'
import type { Outcome } from './outcome.entity.ts'
import type { PassageInput } from './passage.input.ts'
import { rememberPublic } from './remember.ts'

interface Asked {
  readonly meeting: Meeting
  readonly outcome: Outcome
  readonly passages: readonly PassageInput[]
  readonly reason: WithdrawalReason
}

/**
 * Hides passages of what is public at once: the published rows change in this transaction, and the words are kept as hidden
 * everywhere, so that no later version shows them. Gives what stands in the way.
 */
export async function withdrawPassages(context: InternalContext, asked: Asked): Promise<Problem[]> {
  const { em } = context
  const { meeting, outcome, passages } = asked
  const row = await em.findOne(PublishedOutcome, meeting.id)
  if (!row || row.withdrawnAt !== null) return ['NOT_PUBLISHED']
  const items = await em.find(PublishedOutcomeItem, { outcomeId: meeting.id })
  const texts = publicTexts(row, items)

  const wanted = passages.map(({ type, ...passage }) => ({ type, words: wordsOf(passage, texts) }))
  if (!wanted.every(({ words }) => saysSomething(words))) return ['INVALID_INPUT']
  const everyText = textsIn(row, items)
  const hiding = numbered(wanted, everyText)
  if (!hiding.every((one) => isIn(everyText, one))) return ['PASSAGE_NOT_FOUND']

  const isPurged = meeting.purgedAt !== null
  if (!isPurged) await rememberPublic(context, outcome)
  Object.assign(row, hideInOutcome(row, hiding))
  for (const item of items) Object.assign(item, hideInItem(item, hiding))
  row.version += 1
  row.publishedAt = context.now
  if (!isPurged) await keepHidden(context, asked, { row, items, hiding })
  await em.flush()
  return []
}

interface Hidden {
  readonly row: PublishedOutcome
  readonly items: readonly PublishedOutcomeItem[]
  readonly hiding: readonly WordsToHide[]
}

/** Has what is published later hide the same; once the materials are gone, nothing is published later. */
async function keepHidden(
  context: InternalContext,
  asked: Asked,
  { row, items, hiding }: Hidden,
): Promise<void> {
  const { em } = context
  const { outcome } = asked
  await hideInside(context, asked, hiding)
  outcome.reopen()
  em.create(PastEdition, {
    outcome,
    version: row.version,
    texts: Object.fromEntries(publicTexts(row, items)),
    alreadyPublic: hiding.map(({ words }) => words),
    by: context.actor.id,
    at: context.now,
  })
}

/** The words of a passage; none where it names no place in a public text. */
function wordsOf(
  { words, text: key, start, end }: Omit<PassageInput, 'type'>,
  texts: EditionTexts,
): string {
  if (words) return words.trim()
  const text = texts.get(key ?? '')?.text ?? ''
  const isPlace = start != null && end != null && start >= 0 && end <= text.length
  return isPlace ? text.slice(start, end) : ''
}

type Wanted = Pick<WordsToHide, 'words' | 'type'>

/** Each under a number that nothing public of its kind has yet. */
function numbered(wanted: readonly Wanted[], texts: readonly ClearedText[]): WordsToHide[] {
  const taken = new Map<SpanType, number>()
  return wanted.map(({ words, type }) => {
    const number = taken.get(type) ?? freeNumber(texts, type)
    taken.set(type, number + 1)
    return { words, type, number }
  })
}

function isIn(texts: readonly ClearedText[], one: WordsToHide): boolean {
  return texts.some((text) => hideWords(text, one, 'kk') !== text)
}

/** Keeps the words hidden in whatever is published later. */
async function hideInside(
  context: InternalContext,
  { meeting, outcome, reason }: Asked,
  hiding: readonly WordsToHide[],
): Promise<void> {
  const { em } = context
  const rows = await em.find(HiddenWords, { outcome }, { orderBy: { turn: 'asc' } })
  const asked = hiding.flatMap(({ words, type }) =>
    sayingParts(words).map((part) => ({
      ...{ words: part, type, decision: 'hide' as const, because: reason },
    })),
  )
  hideEverywhere(context, { outcome, rows, asked })

  const headings = await em.find(ItemHeading, { appeal: { meeting } })
  for (const heading of headings) heading.title = hideInBoth(heading.title, hiding)
  const appeals = await em.find(Appeal, { meeting, referredTo: { $ne: null } })
  for (const appeal of appeals) {
    if (appeal.referredTo) appeal.referredTo = hideInBoth(appeal.referredTo, hiding)
  }
}

/** The parts of a quotation between what is hidden already, without the small words at its edges. */
function sayingParts(words: string): string[] {
  const parts = openParts(words)
  return parts.length === 1 ? parts : parts.filter((part) => /[\p{L}\p{N}]{3}/u.test(part))
}
