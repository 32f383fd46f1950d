import { randomUUID } from 'node:crypto'
import { type AwardForm, type AwardRecipient, type Bilingual, whyNotAward } from '@esep/law'
import { type Known, type KnownPerson, type Lexicon, redact } from '@esep/redaction'
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
import { AwardFormEnum, AwardRecipientEnum } from '../../shared/award-enums.ts'
import { ActInput, acts } from '../act.ts'
import { BilingualInput } from '../bilingual.ts'
import type { InternalContext } from '../context.ts'
import { meetingHeldStill } from '../meeting/hold-still.ts'
import { publishMeeting } from '../meeting/publish.ts'
import { clearingAt } from '../outcome/clearing-at.ts'
import { peopleOf } from '../outcome/dossier.ts'
import { reopenReview } from '../outcome/follow.ts'
import { refused } from '../user-error.ts'
import { Award } from './award.entity.ts'
import { AwardPayload } from './award-payload.ts'
import { awards } from './find.ts'

@InputType()
class AwardGiveInput extends ActInput {
  @Field(() => ID)
  readonly meetingId!: string

  @Field(() => AwardRecipientEnum)
  readonly recipient!: AwardRecipient

  @Field(() => AwardFormEnum)
  readonly form!: AwardForm

  @Field(() => BilingualInput, {
    nullable: true,
    description:
      'Who was awarded. Of an association or organisation public at once; of a resident by consent alone, and it may be left out.',
  })
  readonly name?: BilingualInput | null

  @Field(() => BilingualInput, { description: 'For what; public at once.' })
  readonly merit!: BilingualInput
}

@ObjectType()
class AwardGivePayload extends AwardPayload {}

/** Recording an award (¶34). */
@Resolver()
export class AwardGive {
  @Mutation(() => AwardGivePayload, {
    description:
      'Records an award that was given at a meeting for taking part in public order. Residents read of it at once, and a resident’s name only once their consent is on record (¶34). What is public already is read again by a reviewer where nobody of that name was on record.',
  })
  @UseMiddleware(acts(awards))
  async awardGive(
    @Arg('input', () => AwardGiveInput) input: AwardGiveInput,
    @Ctx() context: InternalContext,
  ): Promise<AwardPayload> {
    const { em, actor, now, policy } = context
    const { recipient, form, name = null } = input
    const meeting = await meetingHeldStill(context, input)
    const isResident = recipient === 'RESIDENT'
    const words = await clearingAt(context, meeting, { people: isResident ? awardedIn(name) : [] })
    const merit = words.clear('merit', input.merit)
    const title = isResident ? null : words.clear('name', name)

    const problems = whyNotAward(meeting, { actor, recipient, name, merit: input.merit })
    problems.push(...words.problems())
    if (problems.length > 0 || !merit) return refused(problems, words.spans)

    const { known } = await peopleOf(context, meeting)
    const award = em.create(Award, {
      ...{ id: randomUUID(), meeting, recipient, form, title, merit },
      ...{ name: isResident && name ? { ...name } : null, givenAt: now, givenBy: actor.id },
    })
    meeting.awards.add(award)
    if (award.name && !isOnRecord(award.name, known, context)) await reopenReview(em, meeting)
    await publishMeeting(em, meeting, policy)
    await em.flush()
    return { award, errors: [] }
  }
}

/** Whoever is awarded must not stand in what is said of it (¶34). */
function awardedIn(name: Bilingual | null): KnownPerson[] {
  return name ? [{ key: 'awarded', name: name.kk, otherNames: [name.ru] }] : []
}

/** Whether the engine was told of this name already, in both languages: then every text has been searched for it. */
function isOnRecord(
  { kk, ru }: Bilingual,
  known: Known,
  { lexicon }: { readonly lexicon: Lexicon },
): boolean {
  const isKnown = (text: string, language: 'kk' | 'ru') =>
    redact(text, { known, lexicon, language }).some(
      ({ reason, start, end }) => reason === 'REGISTER' && end - start === text.length,
    )
  return isKnown(kk.trim(), 'kk') && isKnown(ru.trim(), 'ru')
}
