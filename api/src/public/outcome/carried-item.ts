import type { CarriedState } from '@esep/law'
import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql'
import { CarriedStateEnum } from '../../shared/enums.ts'
import type { PublicContext } from '../context.ts'
import { carriedIn } from './carried.loader.ts'
import { PublishedOutcome } from './outcome.entity.ts'
import type { ItemToday } from './outcome.loader.ts'
import { PublishedOutcomeItem } from './outcome-item.entity.ts'

/** What a report says of what an earlier one left open. */
@ObjectType('CarriedItem', {
  simpleResolvers: true,
  description: 'What a report says of what an earlier one left open (¶30).',
})
export class CarriedItem {
  @Field(() => CarriedStateEnum, { description: 'What it said on its day.' })
  readonly state!: CarriedState

  @Field(() => PublishedOutcomeItem, {
    description: 'The item of the earlier outcome, as it stands today.',
  })
  readonly item!: ItemToday
}

/** What an outcome tells of earlier ones. */
@Resolver(() => PublishedOutcome)
export class CarriedItemResolver {
  @FieldResolver(() => [CarriedItem], {
    description:
      'What the report said of items that earlier ones left open, as far as these are public; the oldest first (¶30).',
  })
  async carried(
    @Root() { id }: PublishedOutcome,
    @Ctx() { loader }: PublicContext,
  ): Promise<CarriedItem[]> {
    const rows = await loader(carriedIn).load(id)
    return rows.map(({ told, ...item }) => ({ state: told, item }))
  }
}
