import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { InternalContext } from '../context.ts'
import { loaded } from '../loading.ts'
import { Report } from '../report/report.entity.ts'
import { Staff } from '../staff/staff.entity.ts'
import { staffById } from '../staff/staff.loader.ts'
import { Protocol } from './protocol.entity.ts'
import { ProtocolSignature } from './protocol-signature.entity.ts'

/** What a protocol holds beside its own text. */
@Resolver(() => Protocol)
export class ProtocolResolver {
  @FieldResolver(() => [Report], { description: 'What was reported, heading by heading (¶30).' })
  reports(@Root() { reports }: Protocol): Promise<Report[]> {
    return reports.loadItems({ orderBy: { section: 'asc' } })
  }

  @FieldResolver(() => [ProtocolSignature], { description: 'Who signed it (¶32).' })
  signatures(@Root() { signatures }: Protocol): Promise<ProtocolSignature[]> {
    return signatures.loadItems({ orderBy: { signedAt: 'asc' } })
  }

  @FieldResolver(() => Staff, { nullable: true })
  recordedBy(
    @Root() { recordedBy }: Protocol,
    @Ctx() { em }: InternalContext,
  ): Promise<Staff | null> {
    return loaded(em, staffById, recordedBy)
  }
}
