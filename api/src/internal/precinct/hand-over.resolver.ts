import { FieldResolver, Resolver, Root } from 'type-graphql'
import { HandOver } from './hand-over.entity.ts'
import { PoliceBody } from './police-body.entity.ts'

/** Between whom materials passed. */
@Resolver(() => HandOver)
export class HandOverResolver {
  @FieldResolver(() => PoliceBody)
  fromBody(@Root() { fromBody }: HandOver): Promise<PoliceBody> {
    return fromBody.loadOrFail()
  }

  @FieldResolver(() => PoliceBody)
  toBody(@Root() { toBody }: HandOver): Promise<PoliceBody> {
    return toBody.loadOrFail()
  }
}
