import { randomUUID } from 'node:crypto'
import { type HoldReason, whyNotPlaceHold } from '@esep/law'
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
import { HoldReasonEnum } from '../../shared/retention-enums.ts'
import { isUuid } from '../../shared/uuid.ts'
import { ActInput, acts } from '../act.ts'
import { Appeal } from '../appeal/appeal.entity.ts'
import type { InternalContext } from '../context.ts'
import { meetingHeldStill } from '../meeting/hold-still.ts'
import type { Meeting } from '../meeting/meeting.entity.ts'
import { NotThere } from '../not-there.ts'
import { isCollected } from '../retention/collected.ts'
import { isSpared } from '../retention/spared.ts'
import { refused } from '../user-error.ts'
import { holds } from './find.ts'
import { HoldPayload } from './hold-payload.ts'
import { MaterialHold } from './material-hold.entity.ts'

@InputType()
class HoldPlaceInput extends ActInput {
  @Field(() => ID)
  readonly meetingId!: string

  @Field(() => ID, {
    nullable: true,
    description: 'The item whose materials alone are held; everything where it is left out.',
  })
  readonly appealId?: string | null

  @Field(() => HoldReasonEnum, { description: 'Residents read it once the year is over.' })
  readonly reason!: HoldReason

  @Field(() => String, { nullable: true, description: 'For staff alone; it goes with the rest.' })
  readonly note?: string | null
}

@ObjectType()
class HoldPlacePayload extends HoldPayload {}

/** Keeping materials longer than their time (¶32). */
@Resolver()
export class HoldPlace {
  @Mutation(() => HoldPlacePayload, {
    description:
      'Keeps the materials of a meeting, or of one item of it, until the hold is lifted; an open check holds those of its item by itself. Guests and initiators of a meeting that never took place are held like others (¶32).',
  })
  @UseMiddleware(acts(holds))
  async holdPlace(
    @Arg('input', () => HoldPlaceInput) input: HoldPlaceInput,
    @Ctx() context: InternalContext,
  ): Promise<HoldPlacePayload> {
    const { em, actor, now } = context
    const { reason, appealId = null } = input
    const meeting = await meetingHeldStill(context, input, { evenPurged: true })
    if (appealId !== null) await appealAt(context, meeting, appealId)
    const same = await em.count(MaterialHold, { meeting, appealId, reason, liftedAt: null })

    const isThere = meeting.purgedAt === null || (await isSpared(em, meeting, appealId))
    const found = { isThere, isCollected: await isCollected(em, meeting), isHeld: same > 0 }
    const problems = whyNotPlaceHold(meeting, { actor, ...found })
    if (problems.length > 0) return refused(problems)

    const hold = em.create(MaterialHold, {
      id: randomUUID(),
      ...{ meeting, appealId, reason },
      note: input.note?.trim() || null,
      placedAt: now,
      placedBy: actor.id,
    })
    await em.flush()
    return { hold, errors: [] }
  }
}

async function appealAt({ em }: InternalContext, meeting: Meeting, id: string): Promise<void> {
  if (!isUuid(id) || !(await em.findOne(Appeal, { id, meeting }))) throw new NotThere()
}
