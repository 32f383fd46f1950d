import { graphql } from './generated/gql.ts'

/** One precinct: its inspector, its next meeting, its quarters and what is still open. */
export const PrecinctPage = graphql(/* GraphQL */ `
  query PrecinctPage($id: ID!, $language: Language!, $year: Int!, $yearBefore: Int!, $quarter: Quarter!) {
    precinct(id: $id) {
      ...PrecinctCard
      validFrom
      validUntil
      successors {
        id
        number
      }
      findings(quarter: $quarter) {
        ...Found
      }
      openItems {
        number
        title(language: $language)
        state
        dueOn
        dueProvisional
        meeting {
          id
          day
        }
      }
    }
  }
`)
