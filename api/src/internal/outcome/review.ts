import { whyNotUnrecorded } from '@esep/law'
import { Arg, Ctx, Field, Int, Mutation, ObjectType, Resolver, UseMiddleware } from 'type-graphql'
import { acts } from '../act.ts'
import { type Clearing, clearing } from '../clearing.ts'
import type { InternalContext } from '../context.ts'
import type { ClearedBilingual } from '../meeting/arrangement.ts'
import { meetings } from '../meeting/find.ts'
import { refused } from '../user-error.ts'
import { type Decided, decide } from './decide.ts'
import { type Dossier, dossierOf, headingOf, whyNotReviewOf } from './dossier.ts'
import { guardOutcome, meetingOfOutcome } from './find.ts'
import { hideNow, wordsAsked } from './hide-now.ts'
import { HidingPayload } from './hiding-payload.ts'
import { ItemHeading } from './item-heading.entity.ts'
import { saysSomething } from './keep-words.ts'
import { Outcome } from './outcome.entity.ts'
import { type HeadingInput, OutcomeReviewInput } from './review.input.ts'
import { ReviewDecision } from './review-decision.entity.ts'
import { Review } from './review-document.ts'
import { undecidedIn } from './reviewed-text.ts'
import { hiddenEverywhere } from './words-everywhere.ts'

@ObjectType()
class OutcomeReviewPayload extends HidingPayload {
  @Field(() => Int, { description: 'On how many passages nobody has decided yet.' })
  async undecided(@Ctx() context: InternalContext): Promise<number> {
    const dossier = this.meeting ? await dossierOf(context, this.meeting) : null
    return undecidedIn(dossier?.texts ?? [])
  }

  @Field(() => Review, {
    nullable: true,
    description: 'What there is to read now, with the finished text; null where it was refused.',
  })
  async review(@Ctx() context: InternalContext): Promise<Review | null> {
    const dossier = this.meeting ? await dossierOf(context, this.meeting) : null
    return dossier && new Review(dossier)
  }
}

/** Reviewing what is to be published. */
@Resolver()
export class OutcomeReview {
  @Mutation(() => OutcomeReviewPayload, {
    description:
      'Keeps what a reviewer decides on the passages of the texts and on the headings; may be sent in parts.',
  })
  @UseMiddleware(acts(meetings))
  async outcomeReview(
    @Arg('input', () => OutcomeReviewInput) input: OutcomeReviewInput,
    @Ctx() context: InternalContext,
  ): Promise<Pick<HidingPayload, 'meeting' | 'isUnnamed' | 'errors'>> {
    const { em, actor, now } = context
    const meeting = await meetingOfOutcome(context, input)
    const before = await dossierOf(context, meeting)
    if (!before) return refused(whyNotUnrecorded('review', { meeting, actor }))
    await guardOutcome(context, before.outcome, input)
    const words = wordsAsked(context, input.everywhere ?? [])
    const hidden = hiddenEverywhere([...before.everywhere, ...words])
    const titles = clearing(context, before.known, hidden)
    const headings = clearedHeadings(input.headings ?? [], titles)

    const problems = whyNotReviewOf(before, context)
    const isClear = words.every((one) => saysSomething(one.words))
    if (!isClear || !areOfThis(before, headings)) problems.push('INVALID_INPUT')
    problems.push(...titles.problems())
    if (problems.length > 0) return refused(problems, titles.spans)

    const outcome = before.outcome ?? em.create(Outcome, { meeting })
    outcome.review({ at: now, by: actor.id, protocolId: before.protocol.id })
    const dossier = words.length > 0 ? await dossierOf(context, meeting, words) : before
    const isUnnamed =
      dossier !== null && words.length > 0 && (await hideNow(context, dossier, words))
    const decided = dossier && decide(dossier.texts, input)
    if (!decided) return refused(['INVALID_INPUT'])

    keepDecisions(context, { dossier, outcome, decided })
    keepHeadings(context, dossier, headings)
    await em.flush()
    return { meeting, isUnnamed, errors: [] }
  }
}

interface ClearedHeading extends Omit<HeadingInput, 'title'> {
  readonly title: ClearedBilingual | null
}

function clearedHeadings(headings: readonly HeadingInput[], titles: Clearing): ClearedHeading[] {
  return headings.map(({ appealId, topic, title }, index) => ({
    appealId,
    topic,
    title: titles.clear(`headings.${index}.title`, title),
  }))
}

function areOfThis({ appeals }: Dossier, headings: readonly ClearedHeading[]): boolean {
  return headings.every(({ appealId }) => appeals.some(({ id }) => id === appealId))
}

interface Keeping {
  readonly dossier: Dossier
  readonly outcome: Outcome
  readonly decided: readonly Decided[]
}

function keepDecisions(
  { em, actor, now }: InternalContext,
  { dossier, outcome, decided }: Keeping,
): void {
  for (const { text, span, own, decision, because } of decided) {
    const place = {
      textKey: text.key,
      spanStart: span.start,
      spanEnd: span.end,
      spanType: span.type,
    }
    const earlier = dossier.decisions.filter((kept) => isSamePlace(kept, place))
    em.create(ReviewDecision, {
      outcome,
      ...place,
      turn: 1 + Math.max(0, ...earlier.map(({ turn }) => turn)),
      textHash: text.hash,
      ...{ own, decision, because, by: actor.id, at: now },
    })
  }
}

type Place = Pick<ReviewDecision, 'textKey' | 'spanStart' | 'spanEnd' | 'spanType'>

function isSamePlace(one: Place, other: Place): boolean {
  return (
    one.textKey === other.textKey &&
    one.spanStart === other.spanStart &&
    one.spanEnd === other.spanEnd &&
    one.spanType === other.spanType
  )
}

function keepHeadings(
  { em, actor }: InternalContext,
  dossier: Dossier,
  headings: readonly ClearedHeading[],
): void {
  for (const { appealId, topic, title } of headings) {
    const appeal = dossier.appeals.find(({ id }) => id === appealId)
    if (!appeal || !title) continue
    const kept = headingOf(dossier, appeal)
    if (!kept) em.create(ItemHeading, { appeal, topic, title, writtenBy: actor.id })
    else {
      kept.topic = topic
      if (!isSame(kept.title, title)) kept.write(title, actor.id)
    }
  }
}

function isSame(one: ClearedBilingual, other: ClearedBilingual): boolean {
  return one.kk === other.kk && one.ru === other.ru
}
