import type { ApolloServerOptions, ApolloServerPlugin } from '@apollo/server'
import { ApolloArmor } from '@escape.tech/graphql-armor'
import { badInput } from '../shared/connection.ts'
import { wordedScalars } from '../shared/worded-scalars.ts'
import type { PublicContext } from './context.ts'
import { weightOf } from './weight.ts'

/** About how many objects one question may ask for. */
const heaviest = 20_000

const armor = new ApolloArmor({
  blockFieldSuggestion: { enabled: false },
  costLimit: { enabled: false },
  maxAliases: { n: 15, allowList: [] },
  maxDepth: { n: 12 },
  maxDirectives: { n: 10 },
  maxTokens: { enabled: false },
}).protect()

/** What keeps one question from asking for too much: anyone may ask, and anyone may read the schema. */
export const limits = {
  allowBatchedHttpRequests: false,
  introspection: true,
  parseOptions: { maxTokens: 1500 },
  validationRules: armor.validationRules,
  validationOptions: { maxErrors: 5 },
  plugins: [notTooHeavy(), wordedScalars()],
} satisfies Partial<ApolloServerOptions<PublicContext>>

function notTooHeavy(): ApolloServerPlugin<PublicContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ schema, document, operation, request }) {
          if (!operation) return
          const weight = weightOf({
            schema,
            document,
            operation,
            variables: request.variables ?? {},
          })
          if (weight > heaviest) {
            throw badInput(
              `This asks for about ${weight} objects, and one question may ask for ${heaviest}: ask for less with "first"`,
            )
          }
        },
      }
    },
  }
}
