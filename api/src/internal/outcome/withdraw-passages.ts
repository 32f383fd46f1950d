import { isDeepStrictEqual } from 'node:util'
import type { Problem, WithdrawalReason } from '@esep/law'
import {
  type ClearedText,
  type Edition,
  hideWords,
  occurrencesOf,
  type WordsToHide,
} from '@esep/redaction'
import { PublishedOutcome } from '../../public/outcome/outcome.entity.ts'
import { PublishedOutcomeItem } from '../../public/outcome/outcome-item.entity.ts'
import type { InternalContext } from '../context.ts'
import { type Beside, besideOutcome } from '../meeting/beside-outcome.ts'
import { hideBeside } from '../meeting/hide-words.ts'
import type { Meeting } from '../meeting/meeting.entity.ts'
import type { PublicWords } from '../meeting/public-words.ts'
import { isQuotedBeside, namesBeside } from '../meeting/quoted-beside.ts'
import type { FoundSpan } from '../user-error.ts'
import { type EditionTexts, editionsOf, hiddenAs, publicTexts } from './editions.ts'
import { textsIn } from './hide-in-public.ts'
import { hideInReason, hideInShown } from './hide-shown.ts'
import { ItemHeading } from './item-heading.entity.ts'
import { numbered } from './numbered.ts'
import type { Outcome } from './outcome.entity.ts'
import type { PassageInput } from './passage.input.ts'
import { partsOf, type Quoted, quotedBy } from './quoted.ts'
import { withWritten } from './quoted-latin.ts'

interface Asked {
  readonly meeting: Meeting
  /** Null where nobody has reviewed anything. */
  readonly outcome: Outcome | null
  readonly passages: readonly PassageInput[]
  readonly reason: WithdrawalReason
}

interface Withdrawn {
  /** What stands in the way. */
  readonly problems: readonly Problem[]
  /** Where hidden words stand still. */
  readonly left: readonly FoundSpan[]
  /** Whether somebody awarded was named by consent and is no longer. */
  readonly isUnnamed: boolean
}

/**
 * Hides passages of what is public of a meeting at once: the published rows change in this transaction, and the words are
 * kept as hidden everywhere, so that no later version shows them.
 */
export async function withdrawPassages(
  context: InternalContext,
  { meeting, outcome, passages, reason }: Asked,
): Promise<Withdrawn> {
  const { em, policy } = context
  const row = await em.findOne(PublishedOutcome, meeting.id)
  const items = await em.find(PublishedOutcomeItem, { outcomeId: meeting.id })
  const isShown = row !== null && row.withdrawnAt === null
  const beside = await besideOutcome(em, meeting)
  const shown = { beside, inOutcome: isShown ? textsIn(row, items) : [] }

  const quoted = quotedBy(passages, textsBy(beside, isShown ? publicTexts(row, items) : new Map()))
  if (!quoted) return refusal('INVALID_INPUT')
  const written = allWords(shown)
  const isFound = (one: Quoted) => withWritten([one], written).some((each) => isPublic(shown, each))
  if (!quoted.every(isFound)) return refusal('PASSAGE_NOT_FOUND')
  const parts = withWritten(partsOf(quoted), written)
  if (parts.length === 0) return refusal('INVALID_INPUT')

  const headings = await em.find(ItemHeading, { appeal: { meeting } })
  const titles = headings.flatMap(({ title: { kk, ru } }) => [kk, ru])
  const inOutcome = hiddenAs(await editionsOf(context, meeting))
  const hiding = numbered(parts, { beside, inOutcome, texts: [...shown.inOutcome, ...titles] })
  if (isShown && outcome && hiding.some((one) => isIn(shown.inOutcome, one))) {
    await hideInShown(context, { meeting, outcome, hiding }, { row, items })
  }
  if (row) hideInReason(row, outcome, hiding)
  const meaning = hiding.map((one) => ({ ...one, places: placesMeant(shown, one) }))
  const isUnnamed = await hideBeside(context, beside, { hiding: meaning, reason, policy })
  return { problems: [], left: leftIn(await besideOutcome(em, meeting), hiding), isUnnamed }
}

function refusal(problem: Problem): Withdrawn {
  return { problems: [problem], left: [], isUnnamed: false }
}

interface Shown {
  readonly beside: Beside
  readonly inOutcome: readonly ClearedText[]
}

/** Every word that is public of the meeting, in both languages, whosever name it is. */
function allWords({ beside: { meeting, words }, inOutcome }: Shown): string[] {
  return [...inOutcome, ...words.flatMap(inBoth), ...namesBeside(meeting)]
}

/** What is public, each text under its key. */
function textsBy({ words }: Beside, inOutcome: EditionTexts): EditionTexts {
  const texts = words.flatMap(({ key, text: { kk, ru } }): [string, Edition][] => [
    [`${key}:kk`, { text: kk, hidden: [] }],
    [`${key}:ru`, { text: ru, hidden: [] }],
  ])
  return new Map([...inOutcome, ...texts])
}

function isPublic({ beside, inOutcome }: Shown, one: Quoted): boolean {
  const texts = [...inOutcome, ...beside.words.flatMap(inBoth)]
  return isIn(texts, one) || isQuotedBeside(beside.meeting, one.words)
}

function isIn(texts: readonly ClearedText[], one: Quoted): boolean {
  return texts.some((text) => hideWords(text, { ...one, number: 1 }, 'kk') !== text)
}

function inBoth({ text: { kk, ru } }: PublicWords): ClearedText[] {
  return [kk, ru]
}

/** The places that a quotation means: the one that it names, with its like, and any where it stands nowhere else. */
function placesMeant({ beside, inOutcome }: Shown, one: Quoted): string[] {
  const places = beside.words.filter(({ isPlace }) => isPlace)
  const others = beside.words.filter(({ isPlace }) => !isPlace).flatMap(inBoth)
  const isElsewhere =
    isIn([...inOutcome, ...others], one) || isQuotedBeside(beside.meeting, one.words)
  const named = places.find(({ key }) => `${one.from}:`.startsWith(`${key}:`))
  return places
    .filter(({ text }) => !isElsewhere || (named && isDeepStrictEqual(text, named.text)))
    .map(({ key }) => key)
}

/** The places in which hidden words stand still, because they were not meant. */
function leftIn({ words }: Beside, hiding: readonly WordsToHide[]): FoundSpan[] {
  return words
    .filter(({ isPlace, isShown }) => isPlace && isShown)
    .flatMap(({ key, text }) =>
      (['kk', 'ru'] as const).flatMap((language) =>
        hiding.flatMap(({ words: hidden, type }) =>
          occurrencesOf(text[language], hidden).map(({ start, end }) => ({
            ...{ field: `${key}:${language}`, start, end, type },
            text: text[language].slice(start, end),
          })),
        ),
      ),
    )
}
