import { graphql } from './generated/gql.ts'

/** The front page: one territory, its districts, its discs on the map and its next meetings. */
export const FrontPage = graphql(/* GraphQL */ `
  query FrontPage(
    $kato: Kato!
    $language: Language!
    $year: Int!
    $yearBefore: Int!
    $today: Day!
  ) {
    territory(kato: $kato) {
      kato
      name(language: $language)
      precinctCount
      bounds {
        south
        west
        north
        east
      }
      parts {
        kato
        name(language: $language)
        upcomingCount
        precinctCount
      }
      thisYear: quarters(year: $year) {
        quarter
        precincts
        reported
        ahead
        silent
        open
        unknown
      }
      yearBefore: quarters(year: $yearBefore) {
        quarter
        precincts
        reported
        ahead
        silent
        open
        unknown
      }
    }
    meetings(
      filter: { kato: $kato, from: $today, status: [ANNOUNCED, MOVED, CANCELLED] }
      first: 100
    ) {
      totalCount
      edges {
        node {
          ...MeetingRow
        }
      }
    }
  }
`)
