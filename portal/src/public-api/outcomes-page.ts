import { graphql } from './generated/gql.ts'

/** A list of outcomes, with the districts to choose from. */
export const OutcomesPage = graphql(/* GraphQL */ `
  query OutcomesPage(
    $filter: OutcomeFilter!
    $first: Int!
    $after: String
    $home: Kato!
    $language: Language!
  ) {
    territory(kato: $home) {
      name(language: $language)
      parts {
        kato
        name(language: $language)
      }
    }
    outcomes(filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          withdrawn {
            at
          }
          attendance {
            total
          }
          counts {
            state
            count
          }
          items {
            number
            title(language: $language)
          }
          meeting {
            day
            precincts {
              id
              number
              district {
                name(language: $language)
              }
            }
          }
        }
      }
    }
  }
`)
