import { FieldResolver, Resolver, Root } from 'type-graphql'
import { PoliceBody } from '../precinct/police-body.entity.ts'
import { BodyAgreement } from './body-agreement.entity.ts'

/** Which police body has agreed. */
@Resolver(() => BodyAgreement)
export class BodyAgreementResolver {
  @FieldResolver(() => PoliceBody)
  async body(@Root() { body }: BodyAgreement): Promise<PoliceBody> {
    return body.loadOrFail()
  }
}
