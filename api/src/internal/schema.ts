import 'reflect-metadata'
import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql'
import { buildSchemaSync } from 'type-graphql'
import type { InternalContext } from './context.ts'
import { MeetingAnnounce } from './meeting/announce.ts'
import { MeetingSchedule } from './meeting/schedule.ts'
import { MeQuery } from './staff/me.ts'
import { StaffSignIn } from './staff/sign-in.ts'
import { StaffSignOut } from './staff/sign-out.ts'

/** Everything that staff can ask and do; without a session only signing in. */
export function internalSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: [MeQuery, StaffSignIn, StaffSignOut, MeetingSchedule, MeetingAnnounce],
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
