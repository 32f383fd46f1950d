import { graphql } from './generated/gql.ts'

/** A list of meetings, with the districts to choose from. */
export const MeetingsPage = graphql(/* GraphQL */ `
  query MeetingsPage(
    $filter: MeetingFilter!
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
    meetings(filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...MeetingRow
        }
      }
    }
  }
`)
