import { whyNotHead } from '@esep/law'
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
import { isUuid } from '../../shared/uuid.ts'
import { acts, type Subject } from '../act.ts'
import type { InternalContext } from '../context.ts'
import { reassignPoint } from '../control/reassign.ts'
import { NotThere } from '../not-there.ts'
import { colleagueOf } from '../staff/find.ts'
import { Staff } from '../staff/staff.entity.ts'
import { refused, UserError } from '../user-error.ts'
import { PrecinctPoint } from './precinct-point.entity.ts'

@InputType()
class PointHeadAppointInput {
  @Field(() => ID, { nullable: true, description: 'The same id again does nothing more.' })
  readonly requestId?: string | null

  @Field(() => ID)
  readonly pointId!: string

  @Field(() => ID, {
    nullable: true,
    description: 'An inspector of the police body; left out, the point has no head.',
  })
  readonly staffId?: string | null
}

@ObjectType()
class PointHeadAppointPayload {
  @Field(() => PrecinctPoint, { nullable: true })
  readonly point?: PrecinctPoint | null

  @Field(() => [UserError])
  readonly errors!: readonly UserError[]
}

const points: Subject = { key: 'point', find: findPoint }

/** Making somebody responsible for a precinct point (¶33). */
@Resolver()
export class PointHeadAppoint {
  @Mutation(() => PointHeadAppointPayload, {
    description:
      'Makes an inspector responsible for a precinct point; whoever was before is an inspector again. What is open under control passes on at once (¶33).',
  })
  @UseMiddleware(acts(points))
  async pointHeadAppoint(
    @Arg('input', () => PointHeadAppointInput) { pointId, staffId = null }: PointHeadAppointInput,
    @Ctx() context: InternalContext,
  ): Promise<PointHeadAppointPayload> {
    const { em, actor } = context
    const point = await heldStill(context, pointId)
    const reach = { bodyIds: [point.body.id], pointIds: [point.id], precinctIds: [] }
    const staff = staffId ? await colleagueOf(context, staffId) : null

    const problems = whyNotHead(reach, { actor, pointId, appointee: staff && appointeeOf(staff) })
    if (problems.length > 0) return refused(problems)

    const before = await em.find(Staff, { point: point.id, role: 'POINT_HEAD' })
    for (const one of before) one.serve('INSPECTOR', null)
    staff?.serve('POINT_HEAD', point)
    await em.flush()
    await reassignPoint(context, point.id)
    return { point, errors: [] }
  }
}

function appointeeOf({ role, body, active, point }: Staff) {
  return {
    role,
    bodyId: body.id,
    active,
    pointId: role === 'POINT_HEAD' ? (point?.id ?? null) : null,
  }
}

/** The point of an act, which gets no other head meanwhile. */
async function heldStill(context: InternalContext, id: string): Promise<PrecinctPoint> {
  if (!isUuid(id)) throw new NotThere()
  await context.em.execute('select from internal.precinct_point where id = ? for update', [id])
  const point = await findPoint(context, id)
  if (!point) throw new NotThere()
  return point
}

function findPoint({ em, actor }: InternalContext, id: string): Promise<PrecinctPoint | null> {
  return em.findOne(PrecinctPoint, { id, body: actor.bodyId })
}
