import { type Day, dayOf, daysAfter, daysBetween, order2023 } from '@esep/law'
import { type Known, keyOf, startNumbering } from '@esep/redaction'
import { readableIn } from '../../../internal/appeal/readable.ts'
import type { Meeting } from '../../../internal/meeting/meeting.entity.ts'
import { clearedSpeaker, clearedTexts } from '../../../internal/outcome/cleared-text.ts'
import { ItemHeading } from '../../../internal/outcome/item-heading.entity.ts'
import { leaksOf } from '../../../internal/outcome/leak.ts'
import { Outcome } from '../../../internal/outcome/outcome.entity.ts'
import { publishedItem } from '../../../internal/outcome/published-item.ts'
import {
  type PublishableOutcome,
  publishedOutcome,
} from '../../../internal/outcome/published-outcome.ts'
import { ReviewDecision } from '../../../internal/outcome/review-decision.entity.ts'
import type { ReviewedText } from '../../../internal/outcome/reviewed-text.ts'
import { hashOf } from '../../../internal/outcome/standing.ts'
import { appealKey, type OutcomeText, reportKey, textsOf } from '../../../internal/outcome/text.ts'
import { PublishedOutcome } from '../../../public/outcome/outcome.entity.ts'
import { PublishedOutcomeItem } from '../../../public/outcome/outcome-item.entity.ts'
import { calendar } from '../calendar.ts'
import { instantAt, minutesAfter } from '../era.ts'
import { lexicon } from '../lexicon.ts'
import type { Stretch } from '../speech/fill.ts'
import type { Raised } from './appeal.ts'
import { atOnce } from './at-once.ts'
import { change, type Making } from './life.ts'
import type { Recorded } from './protocol.ts'
import { hidingAll, review } from './review.ts'

/** All that a meeting brought, signed and ready to be read by a reviewer. */
export interface Brought {
  readonly meeting: Meeting
  readonly recorded: Recorded
  readonly raised: readonly Raised[]
  readonly known: Known
  readonly publishable: Omit<PublishableOutcome, 'publishedAt' | 'version'>
}

/** Reviews and publishes what a meeting brought; where the second matcher still finds somebody, it stays signed. */
export function publishOutcome(making: Making, brought: Brought): boolean {
  const { bag, era, random, posts } = making
  const { meeting, recorded, raised } = brought
  const reviewed = reviewedSafely(making, brought)
  if (!reviewed) return false

  const reviewer = posts[0]?.reviewer.id ?? making.by
  const on = publicationDay(random.int(2, 6), { day: meeting.day, today: era.today })
  const first = instantAt(on, '12:10')
  const last = lastAnswerIn(raised)
  const publishedAt = last ? instantAt(last, '17:10') : first
  const reviewedAt = minutesAfter(publishedAt, -40)
  const outcome = bag.add(
    bag.em.create(Outcome, {
      meeting,
      reviewedAt,
      reviewedBy: reviewer,
      reviewedProtocolId: recorded.protocol.id,
      publishedAt,
      publishedBy: reviewer,
    }),
  )
  keep(making, { outcome, reviewed, reviewer, at: reviewedAt })
  for (const { appeal, topic, title } of raised) {
    bag.add(bag.em.create(ItemHeading, { appeal, topic, title: atOnce(title) }))
  }
  meeting.publish(publishedAt)
  change({ ...making, by: reviewer }, meeting, { kind: 'PUBLISHED', at: first })

  writePublished(making, { brought, reviewed, publishedAt, outcome })
  return true
}

/** What the reviewer leaves, or nothing where somebody of the register would still be found; once for each voice. */
function reviewedSafely(
  { plan, reviews }: Making,
  brought: Brought,
): readonly ReviewedText[] | null {
  const texts = writtenTexts(brought)
  if (plan.voice === null) return safely(reviewedTexts(texts, brought), brought)

  const key = hashOf(texts.map(({ text }) => text).join('\n'))
  const reviewed = reviews.get(key) ?? safely(reviewedTexts(texts, brought), brought)
  reviews.set(key, reviewed)
  return reviewed
}

function writtenTexts({ recorded, raised }: Brought): OutcomeText[] {
  const { protocol, sections } = recorded
  const reports = sections.map(({ section, words }) => ({ section, ...words }))
  return textsOf(
    protocol,
    reports,
    raised.map(({ appeal }) => appeal),
  )
}

function reviewedTexts(
  texts: readonly OutcomeText[],
  { recorded, raised, known }: Brought,
): ReviewedText[] {
  const hidden = hiddenOf(recorded, raised)
  return texts.map((text) => review(text, { known, hidden: hidden.get(text.key) ?? [] }))
}

/** Where something personal stands in each text, by its key. */
function hiddenOf(
  { text, sections, decisions }: Recorded,
  raised: readonly Raised[],
): Map<string, readonly Stretch[]> {
  return new Map([
    ['protocol', text.hidden],
    ...sections.map(({ section, words }) => [reportKey(section), words.hidden] as const),
    ...decisions.map((words, index) => [`decision:${index + 1}`, words.hidden] as const),
    ...raised.flatMap(({ appeal, said, answer }) => [
      [appealKey(appeal.number), said.hidden] as const,
      [appealKey(appeal.number, 'answer'), answer.hidden] as const,
    ]),
  ])
}

/** The review if nobody of the register is left in it, else one that hides every doubt, else nothing. */
function safely(reviewed: ReviewedText[], { known }: Brought): ReviewedText[] | null {
  const isSafe = (texts: readonly ReviewedText[]) => {
    const finished = [...clearedTexts(texts, startNumbering()).values()]
    // NOTE: read as one text, for making the register ready takes longer than reading.
    const whole = finished.map(({ text }) => text).join('\n\n')
    return leaksOf(new Map([['outcome', whole]]), known, { lexicon, hidden: [] }).length === 0
  }
  return [reviewed, reviewed.map(hidingAll)].find(isSafe) ?? null
}

/** The day of the last answer that was given after the meeting, with which the outcome was published once more. */
function lastAnswerIn(raised: readonly Raised[]): Day | null {
  const days = raised.flatMap(({ appeal }) => appeal.answeredOn ?? [])
  return days.toSorted().at(-1) ?? null
}

function publicationDay(after: number, { day, today }: { day: Day; today: Day }): Day {
  return daysAfter(day, Math.min(after, daysBetween(day, today) - 1))
}

interface Decided {
  readonly outcome: Outcome
  readonly reviewed: readonly ReviewedText[]
  readonly reviewer: string
  readonly at: string
}

/** Writes down each decision of the reviewer. */
function keep({ bag }: Making, { outcome, reviewed, reviewer, at }: Decided): void {
  for (const { key, hash, spans, decisions } of reviewed) {
    for (const span of spans) {
      const decision = decisions[keyOf(span)]
      if (!decision) continue
      bag.add(
        bag.em.create(ReviewDecision, {
          outcome,
          textKey: key,
          spanStart: span.start,
          spanEnd: span.end,
          spanType: span.type,
          turn: 1,
          textHash: hash,
          own: span.reason === 'REVIEWER',
          decision,
          by: reviewer,
          at,
        }),
      )
    }
  }
}

interface Finished {
  readonly brought: Brought
  readonly reviewed: readonly ReviewedText[]
  readonly publishedAt: string
  readonly outcome: Outcome
}

const reckoning = { policy: order2023, calendar }

/** Writes what residents read: the outcome with its items, or what is left of one that was taken back. */
function writePublished(
  making: Making,
  { brought, reviewed, publishedAt, outcome }: Finished,
): void {
  const { bag, plan, random, by } = making
  const { meeting, raised, publishable } = brought
  const numbering = startNumbering()
  const texts = clearedTexts(reviewed, numbering)
  const version = lastAnswerIn(raised) ? 2 : 1
  const row = publishedOutcome({ ...publishable, version, publishedAt }, texts, order2023)

  if (plan.ending.stage === 'withdrawn') {
    const { on, reason } = plan.ending
    const at = instantAt(on, `${random.int(10, 17)}:25`)
    Object.assign(outcome, { withdrawnAt: at, withdrawnBy: by, withdrawalReason: reason })
    meeting.withdraw()
    change(making, meeting, { kind: 'WITHDRAWN', at, reason })
    const emptied = {
      ...{ summary: [], sections: [], decisions: [] },
      ...{ figures: [], sources: [], silent: [], acts: [], composition: [] },
    }
    const withdrawalReason = { code: reason, words: null }
    bag.add(
      bag.em.create(PublishedOutcome, { ...row, ...emptied, withdrawnAt: at, withdrawalReason }),
    )
    return
  }

  bag.add(bag.em.create(PublishedOutcome, row))
  for (const { appeal, topic, title, speaker, parts } of raised) {
    const { id, anonymous } = appeal
    const said = readableIn(appeal)
    if (!appeal.answer || !said) throw new Error(`appeal ${id} has no answer or no words`)
    const item = {
      ...appeal,
      answer: appeal.answer,
      outcomeId: meeting.id,
      topic,
      title: atOnce(title),
      anonymous,
      translated: said.translated,
      speaker: clearedSpeaker({ participantId: speaker, language: said.language }, numbering),
      raisedOn: dayOf(appeal.raisedAt, order2023),
      parts,
    }
    bag.add(bag.em.create(PublishedOutcomeItem, publishedItem(item, texts, reckoning)))
  }
}
