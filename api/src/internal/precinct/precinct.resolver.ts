import type { Outline } from '@esep/geography'
import type { Day, PostKind } from '@esep/law'
import { Args, ArgsType, Ctx, Field, FieldResolver, Resolver, Root } from 'type-graphql'
import { DayScalar, GeoJsonScalar } from '../../shared/scalars.ts'
import { PostKindEnum } from '../appointment/enums.ts'
import type { InternalContext } from '../context.ts'
import { loaded } from '../loading.ts'
import { Official } from '../official/official.entity.ts'
import { officialsByPrecinct } from '../official/official.loader.ts'
import { Appointment } from '../staff/appointment.entity.ts'
import { District } from './district.entity.ts'
import { HouseRange } from './house-range.entity.ts'
import { houseRangesByPrecinct } from './house-range.loader.ts'
import { outlineByPrecinct } from './outline.loader.ts'
import { Precinct } from './precinct.entity.ts'
import { PrecinctPoint } from './precinct-point.entity.ts'
import { serves } from './serving.ts'

@ArgsType()
class ServingArgs {
  @Field(() => DayScalar, { nullable: true, description: 'Whoever serves on this day alone.' })
  readonly on?: Day | null

  @Field(() => PostKindEnum, { nullable: true, description: 'In this kind of post alone.' })
  readonly kind?: PostKind | null
}

/** Where a precinct belongs. */
@Resolver(() => Precinct)
export class PrecinctResolver {
  @FieldResolver(() => PrecinctPoint)
  async point(@Root() { point }: Precinct): Promise<PrecinctPoint> {
    return point.loadOrFail()
  }

  @FieldResolver(() => District)
  async district(@Root() { district }: Precinct): Promise<District> {
    return district.loadOrFail()
  }

  @FieldResolver(() => GeoJsonScalar, { description: 'Its area.' })
  outline(@Root() { id }: Precinct, @Ctx() { em }: InternalContext): Promise<Outline | null> {
    return loaded(em, outlineByPrecinct, id)
  }

  @FieldResolver(() => [HouseRange], {
    description: 'Its houses, by which an address is found; they stay with it after its end.',
  })
  async houses(
    @Root() { id }: Precinct,
    @Ctx() { em }: InternalContext,
  ): Promise<readonly HouseRange[]> {
    return (await loaded(em, houseRangesByPrecinct, id)) ?? []
  }

  @FieldResolver(() => [Appointment], {
    description: 'Who serves or served here, the first first.',
  })
  async appointments(
    @Root() { appointments }: Precinct,
    @Args(() => ServingArgs) { on, kind }: ServingArgs,
  ): Promise<Appointment[]> {
    const all = await appointments.loadItems({ orderBy: { since: 'asc', id: 'asc' } })
    return all.filter((one) => (!on || serves(one, on)) && (!kind || one.kind === kind))
  }

  @FieldResolver(() => [Official], {
    description: 'Whom a reviewer has put on the list of its officials.',
  })
  async officials(
    @Root() { id }: Precinct,
    @Ctx() { em }: InternalContext,
  ): Promise<readonly Official[]> {
    return (await loaded(em, officialsByPrecinct, id)) ?? []
  }
}
