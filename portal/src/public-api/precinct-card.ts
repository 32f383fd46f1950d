import { graphql } from './generated/gql.ts'

/** All that a resident is told about a precinct: the answer's card and the precinct's page. */
export const PrecinctCard = graphql(/* GraphQL */ `
  fragment PrecinctCard on Precinct {
    id
    number
    vacant
    phone
    neverReported
    recordedSince
    announceBy
    outline
    centre {
      latitude
      longitude
    }
    district {
      kato
      name(language: $language)
    }
    region {
      kato
      name(language: $language)
    }
    policeBody {
      name(language: $language)
    }
    point {
      number
      name(language: $language)
      address(language: $language)
      phone
      position {
        latitude
        longitude
      }
    }
    inspector {
      name(language: $language)
      rank(language: $language)
      kind
    }
    receptionHours {
      weekday
      from
      until
    }
    neighbours {
      id
      number
      outline
      centre {
        latitude
        longitude
      }
    }
    nextMeeting {
      ...MeetingRow
    }
    lastOutcome {
      id
      meeting {
        day
      }
      attendance {
        total
      }
      counts {
        state
        count
      }
    }
    thisYear: quarters(year: $year) {
      quarter
      state
      meetings {
        ...MeetingRow
      }
    }
    yearBefore: quarters(year: $yearBefore) {
      quarter
      state
      meetings {
        ...MeetingRow
      }
    }
  }
`)
