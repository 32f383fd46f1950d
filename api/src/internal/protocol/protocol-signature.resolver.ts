import { FieldResolver, Resolver, Root } from 'type-graphql'
import { Staff } from '../staff/staff.entity.ts'
import { ProtocolSignature } from './protocol-signature.entity.ts'

/** Who signed. */
@Resolver(() => ProtocolSignature)
export class ProtocolSignatureResolver {
  @FieldResolver(() => Staff)
  async staff(@Root() { staff }: ProtocolSignature): Promise<Staff> {
    return staff.loadOrFail()
  }
}
