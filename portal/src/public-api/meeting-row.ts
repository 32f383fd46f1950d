import { graphql } from './generated/gql.ts'

/** What a meeting in a list, on an answer and on its own page has in common. */
export const MeetingRow = graphql(/* GraphQL */ `
  fragment MeetingRow on Meeting {
    id
    status
    day
    start
    quarter
    form
    joint
    precincts {
      id
      number
      centre {
        latitude
        longitude
      }
      district {
        kato
        name(language: $language)
      }
    }
    venue {
      name(language: $language)
      address(language: $language)
      position {
        latitude
        longitude
      }
    }
    reason {
      code
      text(language: $language)
      words(language: $language)
    }
    previousStarts {
      start
      reason {
        code
        text(language: $language)
        words(language: $language)
      }
    }
    notice {
      days
      needed
      basis
      late
    }
    outcome {
      withdrawn {
        at
      }
    }
  }
`)
