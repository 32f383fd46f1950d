import { graphql } from './generated/gql.ts'

/** The answer to "who is my inspector?". */
export const PrecinctAnswer = graphql(/* GraphQL */ `
  query PrecinctAnswer($id: ID!, $language: Language!, $year: Int!, $yearBefore: Int!) {
    precinct(id: $id) {
      ...PrecinctCard
    }
  }
`)
