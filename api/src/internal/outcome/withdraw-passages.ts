import type { Problem, WithdrawalReason } from '@esep/law'
import { type ClearedText, hideWords, openParts, type WordsToHide } from '@esep/redaction'
import { PublishedOutcome } from '../../public/outcome/outcome.entity.ts'
import { PublishedOutcomeItem } from '../../public/outcome/outcome-item.entity.ts'
import type { InternalContext } from '../context.ts'
import { besideOutcome, hideBeside, isQuotedBeside } from '../meeting/hide-words.ts'
import type { Meeting } from '../meeting/meeting.entity.ts'
import { trilingual } from '../trilingual.ts'
import { PastEdition } from './edition.entity.ts'
import { type EditionTexts, publicTexts } from './editions.ts'
import { hideEverywhere, saysSomething } from './hide-everywhere.ts'
import { hideInBoth, hideInItem, hideInOutcome, textsIn } from './hide-in-public.ts'
import { hideReferred } from './hide-referred.ts'
import { ItemHeading } from './item-heading.entity.ts'
import { numbered } from './numbered.ts'
import type { Outcome } from './outcome.entity.ts'
import type { PassageInput } from './passage.input.ts'
import { rememberPublic } from './remember.ts'

interface Asked {
  readonly meeting: Meeting
  /** Null where nobody has reviewed anything. */
  readonly outcome: Outcome | null
  readonly passages: readonly PassageInput[]
  readonly reason: WithdrawalReason
}

/**
 * Hides passages of what is public of a meeting at once: the published rows change in this transaction, and the words are
 * kept as hidden everywhere, so that no later version shows them. Gives what stands in the way.
 */
export async function withdrawPassages(context: InternalContext, asked: Asked): Promise<Problem[]> {
  const { em, policy } = context
  const { meeting, outcome, passages, reason } = asked
  const row = await em.findOne(PublishedOutcome, meeting.id)
  const items = await em.find(PublishedOutcomeItem, { outcomeId: meeting.id })
  const isShown = row !== null && row.withdrawnAt === null
  const texts: EditionTexts = isShown ? publicTexts(row, items) : new Map()
  const beside = await besideOutcome(em, meeting)

  const wanted = passages.map(({ type, ...passage }) => ({ type, words: wordsOf(passage, texts) }))
  if (!wanted.every(({ words }) => saysSomething(words))) return ['INVALID_INPUT']
  const inOutcome = isShown ? textsIn(row, items) : []
  const everyText = [...inOutcome, ...beside.texts]
  const hiding = numbered(wanted, everyText)
  const isPublic = (one: WordsToHide) => isIn(everyText, one) || isQuotedBeside(beside, one)
  if (!hiding.every(isPublic)) return ['PASSAGE_NOT_FOUND']

  const isMeant = hiding.some((one) => isIn(inOutcome, one))
  if (row && outcome && isMeant) {
    await hideInShown(context, { meeting, outcome, reason }, { row, items, hiding })
  }
  if (row) hideInReason(row, outcome, hiding)
  await hideBeside(context, beside, { hiding, reason, policy })
  return []
}

interface Hiding extends Pick<Asked, 'meeting' | 'reason'> {
  readonly outcome: Outcome
}

async function hideInShown(
  context: InternalContext,
  asked: Hiding,
  { row, items, hiding }: Omit<Hidden, 'parts'>,
): Promise<void> {
  const isPurged = asked.meeting.purgedAt !== null
  if (!isPurged) await rememberPublic(context, asked.outcome)
  Object.assign(row, hideInOutcome(row, hiding))
  for (const item of items) Object.assign(item, hideInItem(item, hiding))
  row.version += 1
  row.publishedAt = context.now
  const parts = hiding.flatMap((one) => sayingParts(one.words).map((words) => ({ ...one, words })))
  await hideReferred(context.em, asked.meeting, parts)
  if (!isPurged) await keepHidden(context, asked, { row, items, hiding, parts })
  await context.em.flush()
}

/** Hides words in why an outcome was taken back, which is public too. */
function hideInReason(
  row: PublishedOutcome,
  outcome: Outcome | null,
  hiding: readonly WordsToHide[],
): void {
  const { withdrawalReason: shown } = row
  if (shown?.words) {
    const words = trilingual(hideInBoth(shown.words, hiding))
    row.withdrawalReason = { ...shown, words }
  }
  if (outcome?.withdrawalWords) {
    outcome.withdrawalWords = hideInBoth(outcome.withdrawalWords, hiding)
  }
}

interface Hidden {
  readonly row: PublishedOutcome
  readonly items: readonly PublishedOutcomeItem[]
  readonly hiding: readonly WordsToHide[]
  /** The same without what is hidden already. */
  readonly parts: readonly WordsToHide[]
}

/** Has what is published later hide the same; once the materials are gone, nothing is published later. */
async function keepHidden(
  context: InternalContext,
  asked: Hiding,
  { row, items, hiding, parts }: Hidden,
): Promise<void> {
  const { em } = context
  const { outcome } = asked
  await hideInside(context, asked, { hiding, parts })
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

function isIn(texts: readonly ClearedText[], one: WordsToHide): boolean {
  return texts.some((text) => hideWords(text, one, 'kk') !== text)
}

/** Keeps the words hidden in whatever is published later. */
async function hideInside(
  context: InternalContext,
  { meeting, outcome, reason }: Hiding,
  { hiding, parts }: Pick<Hidden, 'hiding' | 'parts'>,
): Promise<void> {
  const { em } = context
  const asked = parts.map(({ words, type }) => ({
    ...{ words, type, decision: 'hide' as const, because: reason },
  }))
  await hideEverywhere(context, { outcome, asked })

  const headings = await em.find(ItemHeading, { appeal: { meeting } })
  for (const heading of headings) heading.title = hideInBoth(heading.title, hiding)
}

/** The parts of a quotation between what is hidden already, without the small words at its edges. */
function sayingParts(words: string): string[] {
  const parts = openParts(words)
  return parts.length === 1 ? parts : parts.filter((part) => /[\p{L}\p{N}]{3}/u.test(part))
}
