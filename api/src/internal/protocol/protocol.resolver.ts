import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { InternalContext } from '../context.ts'
import { loaded } from '../loading.ts'
import { CarriedAppeal } from '../report/carried-appeal.entity.ts'
import { Report } from '../report/report.entity.ts'
import { ReportFigure } from '../report/report-figure.entity.ts'
import { ReportSource } from '../report/report-source.entity.ts'
import { carriedByProtocol, figuresByProtocol, sourcesByProtocol } from '../report/reported.ts'
import { Staff } from '../staff/staff.entity.ts'
import { staffById } from '../staff/staff.loader.ts'
import { signedContentById } from './latest.ts'
import { Protocol } from './protocol.entity.ts'
import { ProtocolSignature } from './protocol-signature.entity.ts'

/** What a protocol holds beside its own text. */
@Resolver(() => Protocol)
export class ProtocolResolver {
  @FieldResolver(() => [Report], { description: 'What was reported, heading by heading (¶30).' })
  reports(@Root() { reports }: Protocol): Promise<Report[]> {
    return reports.loadItems({ orderBy: { section: 'asc' } })
  }

  @FieldResolver(() => [ReportFigure], { description: 'The figures of the report (¶29).' })
  async figures(
    @Root() { id }: Protocol,
    @Ctx() { em }: InternalContext,
  ): Promise<readonly ReportFigure[]> {
    return (await loaded(em, figuresByProtocol, id)) ?? []
  }

  @FieldResolver(() => [ReportSource], {
    description: 'From what the report was drawn, beside its figures (¶29).',
  })
  async sources(
    @Root() { id }: Protocol,
    @Ctx() { em }: InternalContext,
  ): Promise<readonly ReportSource[]> {
    return (await loaded(em, sourcesByProtocol, id)) ?? []
  }

  @FieldResolver(() => [CarriedAppeal], {
    description: 'What it says of the appeals that earlier reports left open (¶30).',
  })
  async carried(
    @Root() { id }: Protocol,
    @Ctx() { em }: InternalContext,
  ): Promise<readonly CarriedAppeal[]> {
    return (await loaded(em, carriedByProtocol, id)) ?? []
  }

  @FieldResolver(() => [ProtocolSignature], { description: 'Who signed it (¶32).' })
  signatures(@Root() { signatures }: Protocol): Promise<ProtocolSignature[]> {
    return signatures.loadItems({ orderBy: { signedAt: 'asc' } })
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'What was signed, byte for byte as it was shown; `hash` is of it (¶32).',
  })
  signedContent(@Root() { id }: Protocol, @Ctx() { em }: InternalContext): Promise<string | null> {
    return loaded(em, signedContentById, id)
  }

  @FieldResolver(() => Staff, { nullable: true })
  recordedBy(
    @Root() { recordedBy }: Protocol,
    @Ctx() { em }: InternalContext,
  ): Promise<Staff | null> {
    return loaded(em, staffById, recordedBy)
  }
}
