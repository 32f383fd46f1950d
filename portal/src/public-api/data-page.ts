import { graphql } from './generated/gql.ts'

/** What was deleted of the materials of meetings after a year, page by page. */
export const DataPage = graphql(/* GraphQL */ `
  query DataPage($first: Int!, $after: String, $language: Language!) {
    deletions(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          meetingDay
          keptUntil
          startsBy
          deletedOn
          deleted {
            kind
            count
          }
          heldBack {
            reason
            items
          }
          policeBodies {
            name(language: $language)
          }
          meeting {
            id
            precincts {
              number
            }
          }
        }
      }
    }
  }
`)
