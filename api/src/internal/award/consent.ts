import { type Bilingual, type Day, whyNotConsent } from '@esep/law'
import { isNameAlone } from '@esep/redaction'
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
import { DayScalar } from '../../shared/scalars.ts'
import { ActInput, acts } from '../act.ts'
import type { InternalContext } from '../context.ts'
import type { Meeting } from '../meeting/meeting.entity.ts'
import { publishMeeting } from '../meeting/publish.ts'
import { isOfName } from '../meeting/quoted-beside.ts'
import { hiddenOf } from '../outcome/hidden-of.ts'
import { hiddenEverywhere } from '../outcome/words-everywhere.ts'
import { refused } from '../user-error.ts'
import { AwardPayload } from './award-payload.ts'
import { awardOf, awards } from './find.ts'

@InputType()
class AwardConsentInput extends ActInput {
  @Field(() => ID)
  readonly awardId!: string

  @Field(() => DayScalar, { description: 'The day on which it was given.' })
  readonly on!: Day

  @Field(() => String, { description: 'What shows it: a signed paper or a message, by name.' })
  readonly document!: string
}

@ObjectType()
class AwardConsentPayload extends AwardPayload {}

/** Putting the consent of somebody who was awarded on record (¶34). */
@Resolver()
export class AwardConsent {
  @Mutation(() => AwardConsentPayload, {
    description:
      'Puts on record that a resident who was awarded agrees to be named: the name is public at once (¶34).',
  })
  @UseMiddleware(acts(awards))
  async awardConsent(
    @Arg('input', () => AwardConsentInput) input: AwardConsentInput,
    @Ctx() context: InternalContext,
  ): Promise<AwardPayload> {
    const { em, actor, today, policy } = context
    const { award, meeting } = await awardOf(context, input)
    const consent = { on: input.on, document: input.document.trim() }
    const { recipient, name, struckAt, consents } = award
    const isHidden = await isHiddenAt(context, meeting, name)

    const problems = whyNotConsent(meeting, {
      ...{ actor, today, consent },
      award: { recipient, name, consents, isHidden, isStruck: struckAt !== null },
    })
    if (name && !(isNameAlone(name.kk) && isNameAlone(name.ru))) problems.push('AWARDED_UNNAMED')
    if (problems.length > 0) return refused([...new Set(problems)])

    award.consent({ ...consent, by: actor.id })
    await publishMeeting(em, meeting, policy)
    await em.flush()
    return { award, errors: [] }
  }
}

/** Whether staff hid the name, or a word of it, in what is public of the meeting. */
async function isHiddenAt(
  { em }: InternalContext,
  meeting: Meeting,
  name: Bilingual | null,
): Promise<boolean> {
  if (!name) return false
  const hidden = hiddenEverywhere(await hiddenOf(em, meeting))
  return hidden.some(({ words }) => isOfName(name, words))
}
