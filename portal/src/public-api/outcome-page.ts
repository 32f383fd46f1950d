import { graphql } from './generated/gql.ts'

/** One outcome: what was said, what was answered, and what became of every item. */
export const OutcomePage = graphql(/* GraphQL */ `
  query OutcomePage($id: ID!, $language: Language!) {
    outcome(id: $id) {
      id
      version
      publishedAt
      policeLeaderPresent
      localExecutivePresent
      signedOn
      signedLate
      unsigned {
        name(language: $language)
      }
      withdrawn {
        at
        reason {
          text(language: $language)
          words(language: $language)
        }
      }
      attendance {
        total
        registered
        refused
        unregistered
      }
      composition {
        band
        count
      }
      summary {
        text
        language
      }
      decisions {
        text
        language
      }
      sections {
        section
        text {
          text
          language
        }
      }
      silent {
        section
        because(language: $language)
      }
      figures {
        label(language: $language)
        value
        withheld
        from
        until
        source(language: $language)
        retrievedOn
      }
      sources {
        kind
        name(language: $language)
      }
      acts {
        name(language: $language)
        number
        editionOn
        link
      }
      counts {
        state
        count
      }
      items {
        number
        kind
        topic
        title(language: $language)
        speaker
        said {
          text
          language
          translated
        }
        answerGiven
        answer {
          text
          language
        }
        laterAnswer {
          text
          language
        }
        state
        dueOn
        dueProvisional
        steps {
          day
          kind
          to(language: $language)
          state
          meeting {
            id
          }
        }
        parts {
          number
          topic
          referredOn
          to(language: $language)
          answeredOn
        }
      }
      carried {
        state
        item {
          number
          title(language: $language)
          meeting {
            id
            day
          }
        }
      }
      meeting {
        ...MeetingRow
        actualStart
        actualEnd
        inspectors {
          name(language: $language)
          rank(language: $language)
          precinct {
            id
            number
          }
        }
        findings {
          ...Found
        }
        awards {
          thanked(language: $language)
          form
          merit(language: $language)
        }
      }
    }
  }
`)
