import { isBefore } from '@esep/law'
import { startNumbering } from '@esep/redaction'
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
import { meetings } from '../meeting/find.ts'
import { noteChange } from '../meeting/note-change.ts'
import { publishMeeting } from '../meeting/publish.ts'
import { refused, UserError } from '../user-error.ts'
import { clearedTexts } from './cleared-text.ts'
import { type Dossier, dossierOf, whyNotPublishOf } from './dossier.ts'
import { guardOutcome, meetingOfOutcome } from './find.ts'
import { leaksOf } from './leak.ts'
import { type OutcomeAnswer, OutcomePayload } from './outcome-payload.ts'
import { finishedTexts, publishableItems, publishableOutcome } from './publishable.ts'
import { publishedItem } from './published-item.ts'
import { publishedOutcome } from './published-outcome.ts'

@InputType()
class OutcomePublishInput extends ActInput {
  @Field(() => ID)
  readonly meetingId!: string
}

@ObjectType()
class OutcomePublishPayload extends OutcomePayload {}

/** Publishing an outcome. */
@Resolver()
export class OutcomePublish {
  @Mutation(() => OutcomePublishPayload, {
    description:
      'Makes a reviewed outcome public, without its people; refused while a second matcher still finds anybody of the register in it.',
  })
  @UseMiddleware(acts(meetings))
  async outcomePublish(
    @Arg('input', () => OutcomePublishInput) input: OutcomePublishInput,
    @Ctx() context: InternalContext,
  ): Promise<OutcomeAnswer> {
    const { em, actor, now, policy } = context
    const meeting = await meetingOfOutcome(context, input)
    const dossier = await dossierOf(context, meeting)
    if (!dossier) return refused(['WRONG_STAGE'])
    await guardOutcome(context, dossier.outcome, input)

    const problems = whyNotPublishOf(dossier, context)
    if (problems.length > 0) return refused(problems)
    const numbering = startNumbering()
    const texts = clearedTexts(dossier.texts, numbering)
    const leaks = leaksIn(context, dossier, finishedTexts(dossier, texts))
    if (leaks) return leaks

    noteNews(context, dossier)
    dossier.outcome?.publish(now, actor.id)
    meeting.publish(now)
    await em.flush()
    await publishMeeting(em, meeting, policy)
    const version = 1 + (await versionBefore(context, meeting.id))
    await em.upsert(
      PublishedOutcome,
      publishedOutcome(publishableOutcome(dossier, { version, publishedAt: now }), texts, policy),
    )
    await em.nativeDelete(PublishedOutcomeItem, { outcomeId: meeting.id })
    const items = publishableItems(dossier, numbering)
    await em.insertMany(
      PublishedOutcomeItem,
      items.map((item) => publishedItem(item, texts, policy)),
    )
    return { meeting, errors: [] }
  }
}

/** Refuses what still names somebody of the register, and shows where. */
function leaksIn(
  { lexicon }: InternalContext,
  { known }: Dossier,
  finished: ReadonlyMap<string, string>,
): OutcomeAnswer | null {
  const leaks = leaksOf(finished, known, lexicon)
  if (leaks.length === 0) return null

  const spans = leaks.map(({ key, what, where: { start, end } }) => ({
    field: key,
    start,
    end,
    type: what.toUpperCase(),
    text: (finished.get(key) ?? '').slice(start, end),
  }))
  return { errors: [new UserError('REGISTER_NAME_FOUND', spans)] }
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
