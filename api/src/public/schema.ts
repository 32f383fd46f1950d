import 'reflect-metadata'
import type { GraphQLSchema } from 'graphql'
import { buildSchemaSync } from 'type-graphql'
import {
  ComplianceResolver,
  DutyCountResolver,
  PrecinctStandingResolver,
} from './compliance/compliance.resolver.ts'
import { ComplianceQuery } from './compliance/compliance.ts'
import { DeletionCertificateResolver } from './deletion/deletion-certificate.ts'
import { DeletionsQuery } from './deletion/deletions.ts'
import { FindingCorrectionResolver, FindingResolver } from './finding/finding.resolver.ts'
import { FindingFactResolver } from './finding/finding-fact.ts'
import { AddressMatchResolver } from './locate/address-match.ts'
import { AddressesQuery } from './locate/addresses.ts'
import { LocateQuery } from './locate/locate.ts'
import { AwardResolver } from './meeting/award.ts'
import { InvitedResolver } from './meeting/invited.ts'
import { MeetingResolver } from './meeting/meeting.resolver.ts'
import { MeetingQuery } from './meeting/meeting.ts'
import { MeetingChangeResolver } from './meeting/meeting-change.ts'
import { MeetingsQuery } from './meeting/meetings.ts'
import { AnnouncementResolver } from './meeting/notice.ts'
import { ReasonResolver } from './meeting/reason.ts'
import { ReportingInspectorResolver } from './meeting/reporting-inspector.resolver.ts'
import { TimeReasonResolver } from './meeting/time-reason.ts'
import { VenueResolver } from './meeting/venue.ts'
import { WaivedResolver } from './meeting/waived.ts'
import { OrderQuery } from './order/order.ts'
import { OrderDutyResolver, OrderParagraphResolver } from './order/paragraph.ts'
import { CarriedItemResolver } from './outcome/carried-item.ts'
import { ItemPartResolver } from './outcome/item-part.ts'
import { OutcomeResolver } from './outcome/outcome.resolver.ts'
import { OutcomeQuery } from './outcome/outcome.ts'
import { OutcomeItemResolver } from './outcome/outcome-item.resolver.ts'
import { ItemStepResolver } from './outcome/outcome-parts.ts'
import { OutcomesQuery } from './outcome/outcomes.ts'
import { PublishedFigureResolver } from './outcome/report-figure.ts'
import {
  PublishedActResolver,
  PublishedSourceResolver,
  SilentSectionResolver,
} from './outcome/report-parts.ts'
import { SpokenTextResolver } from './outcome/spoken-text.ts'
import { InspectorResolver } from './precinct/inspector.ts'
import { PrecinctPlaceResolver } from './precinct/place.resolver.ts'
import { PrecinctPointResolver } from './precinct/point.ts'
import { PoliceBodyResolver } from './precinct/police-body.ts'
import { PrecinctResolver } from './precinct/precinct.resolver.ts'
import { PrecinctQuery } from './precinct/precinct.ts'
import { PrecinctsQuery } from './precinct/precincts.ts'
import { SlipResolver } from './slip/slip.resolver.ts'
import { SlipQuery } from './slip/slip.ts'
import { SlipPartResolver } from './slip/slip-part.ts'
import { TerritoryResolver } from './territory/territory.resolver.ts'
import { TerritoryQuery } from './territory/territory.ts'

let built: GraphQLSchema | undefined

/** Everything that residents can ask. It is built once a process. */
export function publicSchema(): GraphQLSchema {
  built ??= buildSchemaSync({
    resolvers: [
      LocateQuery,
      AddressesQuery,
      AddressMatchResolver,
      TerritoryQuery,
      TerritoryResolver,
      OrderQuery,
      OrderParagraphResolver,
      OrderDutyResolver,
      ComplianceQuery,
      ComplianceResolver,
      DutyCountResolver,
      PrecinctStandingResolver,
      FindingResolver,
      FindingCorrectionResolver,
      FindingFactResolver,
      PrecinctQuery,
      PrecinctsQuery,
      PrecinctResolver,
      PrecinctPlaceResolver,
      PrecinctPointResolver,
      PoliceBodyResolver,
      InspectorResolver,
      MeetingQuery,
      MeetingsQuery,
      MeetingResolver,
      MeetingChangeResolver,
      AnnouncementResolver,
      InvitedResolver,
      WaivedResolver,
      AwardResolver,
      ReasonResolver,
      ReportingInspectorResolver,
      TimeReasonResolver,
      VenueResolver,
      OutcomeQuery,
      OutcomesQuery,
      OutcomeResolver,
      CarriedItemResolver,
      OutcomeItemResolver,
      ItemPartResolver,
      ItemStepResolver,
      SpokenTextResolver,
      PublishedFigureResolver,
      PublishedSourceResolver,
      SilentSectionResolver,
      PublishedActResolver,
      SlipQuery,
      SlipResolver,
      SlipPartResolver,
      DeletionsQuery,
      DeletionCertificateResolver,
    ],
    validate: false,
    // NOTE: Apollo holds the schema valid when it starts; here it would be asked for all that it is, and that takes long.
    skipCheck: true,
  })
  return built
}
