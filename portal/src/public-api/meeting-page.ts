import { graphql } from './generated/gql.ts'

/** One meeting, from its announcement to what came of it. */
export const MeetingPage = graphql(/* GraphQL */ `
  query MeetingPage($id: ID!, $language: Language!) {
    meeting(id: $id) {
      ...MeetingRow
      actualStart
      actualEnd
      joinLink
      note(language: $language)
      languages
      timeBasis {
        basis
        words(language: $language)
      }
      expected
      capacity
      assembly {
        convenor
        level
        convenedOn
      }
      inspectors {
        name(language: $language)
        rank(language: $language)
        precinct {
          id
          number
        }
      }
      precincts {
        phone
        outline
        validUntil
        successors {
          id
          number
        }
        point {
          name(language: $language)
          phone
          position {
            latitude
            longitude
          }
        }
        region {
          kato
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
        openItems {
          number
        }
      }
      notice {
        lateReason {
          text(language: $language)
          words(language: $language)
        }
        announcements {
          channel
          outlet(language: $language)
          link
          day
        }
      }
      changes {
        at
        kind
        start
        venue(language: $language)
        weight
        reason {
          text(language: $language)
          words(language: $language)
        }
      }
      invited {
        category
        label(language: $language)
      }
      waived {
        label(language: $language)
        reason(language: $language)
      }
      findings {
        ...Found
      }
      awards {
        thanked(language: $language)
        form
        merit(language: $language)
      }
      outcome {
        id
        withdrawn {
          at
          reason {
            text(language: $language)
            words(language: $language)
          }
        }
        attendance {
          total
        }
        counts {
          state
          count
        }
      }
    }
  }
`)
