import 'reflect-metadata'
import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql'
import { buildSchemaSync } from 'type-graphql'
import { AppealResolver } from './appeal/appeal.resolver.ts'
import { OpenAppealsQuery } from './appeal/open-appeals.ts'
import type { InternalContext } from './context.ts'
import { InvitationAnswer } from './invitation/answer.ts'
import { InvitationSend } from './invitation/send.ts'
import { MeetingAnnounce } from './meeting/announce.ts'
import { MeetingResolver } from './meeting/meeting.resolver.ts'
import { MeetingQuery } from './meeting/meeting.ts'
import { MeetingPrecinctResolver } from './meeting/meeting-precinct.resolver.ts'
import { MeetingsQuery } from './meeting/meetings.ts'
import { MeetingSchedule } from './meeting/schedule.ts'
import { AwaitingReviewQuery } from './outcome/awaiting-review.ts'
import { ParticipantRegister } from './participant/register.ts'
import { PrecinctResolver } from './precinct/precinct.resolver.ts'
import { PrecinctPointResolver } from './precinct/precinct-point.resolver.ts'
import { PrecinctsQuery } from './precinct/precincts.ts'
import { ProtocolResolver } from './protocol/protocol.resolver.ts'
import { ProtocolSignatureResolver } from './protocol/protocol-signature.resolver.ts'
import { ColleaguesQuery } from './staff/colleagues.ts'
import { MeQuery } from './staff/me.ts'
import { StaffSignIn } from './staff/sign-in.ts'
import { StaffSignOut } from './staff/sign-out.ts'
import { StaffResolver } from './staff/staff.resolver.ts'

/** Everything that staff can ask and do; without a session only signing in. */
export function internalSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: [
      MeQuery,
      StaffSignIn,
      StaffSignOut,
      MeetingSchedule,
      MeetingAnnounce,
      MeetingsQuery,
      MeetingQuery,
      MeetingResolver,
      MeetingPrecinctResolver,
      InvitationSend,
      InvitationAnswer,
      ParticipantRegister,
      OpenAppealsQuery,
      AppealResolver,
      ProtocolResolver,
      ProtocolSignatureResolver,
      AwaitingReviewQuery,
      PrecinctsQuery,
      PrecinctResolver,
      PrecinctPointResolver,
      ColleaguesQuery,
      StaffResolver,
    ],
    orphanedTypes: [],
    validate: false,
  })
  return forStaff(schema)
}

/** Has every root field but `staffSignIn` ask first who is signed in. */
function forStaff(schema: GraphQLSchema): GraphQLSchema {
  for (const root of [schema.getQueryType(), schema.getMutationType()]) {
    for (const field of Object.values(root?.getFields() ?? {})) {
      if (field.name === 'staffSignIn') continue
      const { resolve } = field
      field.resolve = (...asked: Parameters<GraphQLFieldResolver<unknown, InternalContext>>) =>
        asked[2].actor && resolve?.(...asked)
    }
  }
  return schema
}
