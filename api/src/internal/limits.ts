import type { ApolloServerOptions, ApolloServerPlugin } from '@apollo/server'
import { ApolloArmor } from '@escape.tech/graphql-armor'
import { type DocumentNode, visit } from 'graphql'
import { wordedScalars } from '../shared/worded-scalars.ts'
import { type InternalContext, unauthenticated } from './context.ts'

const armor = new ApolloArmor({
  blockFieldSuggestion: { enabled: false },
  costLimit: { maxCost: 20_000, objectCost: 2, scalarCost: 1, depthCostFactor: 1.5 },
  maxAliases: { n: 15, allowList: [] },
  maxDepth: { n: 10 },
  maxDirectives: { n: 5 },
  maxTokens: { enabled: false },
}).protect()

/** What keeps one request from asking for too much, and strangers from reading the schema. */
export const limits = {
  allowBatchedHttpRequests: false,
  introspection: true,
  hideSchemaDetailsFromClientErrors: true,
  parseOptions: { maxTokens: 1000 },
  validationRules: armor.validationRules,
  validationOptions: { maxErrors: 5 },
  plugins: [introspectionForStaff(), wordedScalars()],
} satisfies Partial<ApolloServerOptions<InternalContext>>

function introspectionForStaff(): ApolloServerPlugin<InternalContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ document, contextValue: { session, language } }) {
          if (!session && asksForSchema(document)) throw unauthenticated(language, 401)
        },
      }
    },
  }
}

function asksForSchema(document: DocumentNode): boolean {
  let asks = false
  visit(document, {
    Field({ name }) {
      asks ||= name.value === '__schema' || name.value === '__type'
    },
  })
  return asks
}
