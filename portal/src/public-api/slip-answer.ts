import { graphql } from './generated/gql.ts'

/** The answer to "what became of my appeal?", by the code of its slip. */
export const SlipAnswer = graphql(/* GraphQL */ `
  query SlipAnswer($code: String!, $language: Language!) {
    slip(code: $code) {
      state
      receivedOn
      registeredOn
      dueOn
      dueProvisional
      forwardedTo(language: $language)
      steps {
        day
        kind
        to(language: $language)
      }
      parts {
        number
        referredOn
        answeredOn
        forwardedTo(language: $language)
      }
    }
  }
`)
