import { isBefore, whyNotUnrecorded } from '@esep/law'
import {
  Arg,
  Ctx,
  Field,
  ID,
  InputType,
  Mutation,
  ObjectType,
  Resolver,
  UseMiddleware,
} from 'type-graphql'
import { PublishedOutcome } from '../../public/outcome/outcome.entity.ts'
import { PublishedOutcomeItem } from '../../public/outcome/outcome-item.entity.ts'
import { ActInput, acts } from '../act.ts'
import type { InternalContext } from '../context.ts'
import { calendarHeldStill } from '../days-off/calendar.ts'
import { meetings } from '../meeting/find.ts'
import { noteChange } from '../meeting/note-change.ts'
import { publishMeeting } from '../meeting/publish.ts'
import { refused } from '../user-error.ts'
import { clearedTexts } from './cleared-text.ts'
import { type Dossier, dossierOf, whyNotPublishOf } from './dossier.ts'
import { PastEdition } from './edition.entity.ts'
import { countsOf } from './editions.ts'
import { guardOutcome, meetingOfOutcome } from './find.ts'
import { type DraftedText, draftsOf } from './finished-text.ts'
import { keptTexts } from './given-away.ts'
import type { NamedCounts } from './named-counts.ts'
import { numberingOf } from './numbering-of.ts'
import { objectionsTo } from './objections.ts'
import type { Outcome } from './outcome.entity.ts'
import { type OutcomeAnswer, OutcomePayload } from './outcome-payload.ts'
import { finishedTexts, publishableItems, publishableOutcome } from './publishable.ts'
import { publishCarried } from './published-carried.ts'
import { showBands } from './published-composition.ts'
import { showFigures } from './published-figures.ts'
import { publishedItem } from './published-item.ts'
import { publishedOutcome } from './published-outcome.ts'
import { rememberPublic } from './remember.ts'
import { undecidedSpans } from './reviewed-text.ts'

@InputType()
class OutcomePublishInput extends ActInput {
  @Field(() => ID)
  readonly meetingId!: string

  @Field(() => [String], {
    nullable: true,
    description:
      'Words that are hidden now and stood in an earlier version, as the refusal shows them: it is known that they were public.',
  })
  readonly alreadyPublic?: readonly string[] | null
}

@ObjectType()
class OutcomePublishPayload extends OutcomePayload {}

/** Publishing an outcome. */
@Resolver()
export class OutcomePublish {
  @Mutation(() => OutcomePublishPayload, {
    description:
      'Makes a reviewed outcome public, without its people; refused while a second matcher still finds somebody or something in it, or while it would give away what another version hides.',
  })
  @UseMiddleware(acts(meetings))
  async outcomePublish(
    @Arg('input', () => OutcomePublishInput) input: OutcomePublishInput,
    @Ctx() context: InternalContext,
  ): Promise<OutcomeAnswer> {
    const { em, actor, now, policy } = context
    const calendar = await calendarHeldStill(em)
    const meeting = await meetingOfOutcome(context, input)
    const dossier = await dossierOf(context, meeting)
    if (!dossier) return refused(whyNotUnrecorded('publish', { meeting, actor }))
    await guardOutcome(context, dossier.outcome, input)

    const problems = whyNotPublishOf(dossier, context)
    if (problems.length > 0) return refused(problems, undecidedSpans(dossier.texts))
    const numbering = numberingOf(dossier)
    const texts = clearedTexts(dossier.texts, numbering)
    const drafts = draftsOf(dossier.texts, numberingOf(dossier))
    const alreadyPublic = input.alreadyPublic ?? []
    const finished = finishedTexts(dossier, texts)
    const objections = objectionsTo(context, dossier, { finished, drafts, alreadyPublic })
    if (objections.length > 0 || !dossier.outcome) return { errors: objections }

    noteNews(context, dossier)
    await rememberPublic(context, dossier.outcome)
    dossier.outcome.publish(now, actor.id)
    for (const heading of dossier.headings) heading.pass(actor.id)
    meeting.publish(now)
    await em.flush()
    await publishMeeting(em, meeting, policy)
    const version = 1 + (await versionBefore(context, meeting.id))
    const earlier = await countsOf(context, meeting)
    const shown = showFigures(dossier.report.figures, { earlier, policy })
    const came = showBands(dossier, earlier.flat(), policy)
    const counts = [...shown.counts, ...came.counts]
    keepEdition(context, dossier.outcome, { version, drafts, counts, alreadyPublic })
    await em.flush()
    await em.upsert(
      PublishedOutcome,
      publishedOutcome(
        publishableOutcome(dossier, { version, publishedAt: now, ...came, ...shown }),
        texts,
        policy,
      ),
    )
    await em.nativeDelete(PublishedOutcomeItem, { outcomeId: meeting.id })
    const items = publishableItems(dossier, numbering)
    await em.insertMany(
      PublishedOutcomeItem,
      items.map((item) => publishedItem(item, texts, { policy, calendar })),
    )
    const { carried } = dossier.report
    await publishCarried(em, { outcomeId: meeting.id, carried })
    return { meeting, errors: [] }
  }
}

interface NewEdition {
  readonly version: number
  readonly drafts: readonly DraftedText[]
  readonly counts: readonly NamedCounts[]
  readonly alreadyPublic: readonly string[]
}

function keepEdition(
  { em, actor, now }: InternalContext,
  outcome: Outcome,
  { version, drafts, counts, alreadyPublic }: NewEdition,
): void {
  em.create(PastEdition, {
    outcome,
    version,
    texts: keptTexts(drafts),
    ...{ counts, alreadyPublic, by: actor.id, at: now },
  })
}

/** A first publication, and one of a corrected protocol, is a step of the meeting; a later answer is none. */
function noteNews(context: InternalContext, { meeting, protocol, outcome }: Dossier): void {
  const before = outcome?.publishedAt ?? null
  const isCorrected = before && protocol.signedAt && isBefore(before, protocol.signedAt)
  if (isCorrected) noteChange(context, meeting, { kind: 'CORRECTED' })
  else if (meeting.publishedAt === null) noteChange(context, meeting, { kind: 'PUBLISHED' })
}

async function versionBefore({ em }: InternalContext, id: string): Promise<number> {
  const published = await em.findOne(PublishedOutcome, { id })
  return published?.version ?? 0
}
