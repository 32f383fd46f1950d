import { graphql } from './generated/gql.ts'

/** The latest meetings of a precinct, for its calendar. */
export const CalendarFeed = graphql(/* GraphQL */ `
  query CalendarFeed($id: ID!, $language: Language!) {
    precinct(id: $id) {
      number
      meetings(first: 50) {
        edges {
          node {
            ...MeetingRow
            actualStart
            actualEnd
            joinLink
            changes {
              at
              kind
            }
          }
        }
      }
    }
  }
`)
