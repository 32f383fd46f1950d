import { graphql } from './generated/gql.ts'

/** A finding as the pages show it. */
export const Found = graphql(/* GraphQL */ `
  fragment Found on Finding {
    duty
    dutyName(language: $language)
    paragraph
    verdict
    sentence(language: $language)
    remarks(language: $language)
    facts {
      kind
      day
      meeting {
        id
      }
    }
    inspector(language: $language) {
      name
      kind
    }
    corrected {
      verdict
      reason(language: $language)
      at
    }
    meeting {
      id
      day
    }
    precinct {
      id
      number
    }
  }
`)
